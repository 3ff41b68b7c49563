import { LINES } from '../extraction';
import { extract, extractLines } from './pdf';
import { underWatch } from './under-watch';

/**
 * The program that reads one PDF: `main.js <file> <bounds as JSON> <text or lines>` prints an `Extraction`
 * or `ReadLines` as JSON.
 */
async function main(file: string, given: string, what: string): Promise<void> {
  const limits = await underWatch(given);
  const read = what === LINES ? extractLines : extract;
  process.stdout.write(JSON.stringify(await read(file, limits)));
}

const [, , file = '', given = '', what = ''] = process.argv;
void main(file, given, what);
