import { once } from 'node:events';
import { setPriority } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { bounds, type Bounds } from '../bounds';

/**
 * Lowers the priority of this process, so that the site's requests go first, and starts a watchdog thread
 * that kills it beyond its limits. `given` is the limits as JSON.
 */
export async function underWatch(given: string): Promise<Bounds> {
  setPriority(10);
  const limits = bounds.parse(JSON.parse(given));
  const watch = new Worker(path.join(__dirname, 'watch.js'), { workerData: limits });
  await once(watch, 'online');
  watch.unref();
  return limits;
}
