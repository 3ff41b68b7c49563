import { once } from 'node:events';
import { setPriority } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { bounds, type Bounds } from '../bounds';

/**
 * Puts this process behind the site's requests, and under a thread that ends it beyond its limits, which
 * are given as JSON.
 */
export async function underWatch(given: string): Promise<Bounds> {
  setPriority(10);
  const limits = bounds.parse(JSON.parse(given));
  const watch = new Worker(path.join(__dirname, 'watch.js'), { workerData: limits });
  await once(watch, 'online');
  watch.unref();
  return limits;
}
