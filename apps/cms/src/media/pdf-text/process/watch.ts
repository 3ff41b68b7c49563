import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { bounds } from '../bounds';

/**
 * A watchdog thread: kills the process if it takes too much time or memory, even in the middle of a
 * computation. Node's own memory limits do not count buffers of decompressed data.
 */
const LOOK_MS = 50;
const STDOUT = 1;

const { memoryBytes, seconds } = bounds.parse(workerData);

function endWith(reason: 'too-large' | 'too-slow'): void {
  writeSync(STDOUT, JSON.stringify({ state: 'refused', reason }));
  process.kill(process.pid, 'SIGKILL');
}

setInterval(() => {
  if (process.memoryUsage.rss() > memoryBytes) endWith('too-large');
}, LOOK_MS);
setTimeout(() => endWith('too-slow'), seconds * 1000);
