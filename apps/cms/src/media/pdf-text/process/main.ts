import { once } from 'node:events';
import { setPriority } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { bounds } from '../bounds';
import { LINES } from '../extraction';
import { extract, extractLines } from './pdf';

/**
 * The program that reads one PDF: `main.js <file> <bounds as JSON> <text or lines>` prints what it reads as
 * JSON. It runs at low priority, behind the site's requests, and a thread of its own watches it.
 */
async function main(file: string, given: string, what: string): Promise<void> {
  setPriority(10);
  const limits = bounds.parse(JSON.parse(given));
  const watch = new Worker(path.join(__dirname, 'watch.js'), { workerData: limits });
  await once(watch, 'online');
  watch.unref();
  const read = what === LINES ? extractLines : extract;
  process.stdout.write(JSON.stringify(await read(file, limits)));
}

const [, , file = '', given = '', what = ''] = process.argv;
void main(file, given, what);
