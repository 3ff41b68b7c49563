import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The text of a file, and what must be read from it, each as `field: value`. */
export interface JudgedText {
  name: string;
  expected: string[];
  pages: string[][];
}

const FOLDER = path.join(import.meta.dirname, 'judged');
const [NEXT, TEXT, PAGE] = ['#### ', '~~~~', '~~~~ trang'];

/** The texts in `judged`: below `####` its name and what is expected, below `~~~~` the lines of its pages. */
export function judgedTexts(): JudgedText[] {
  return readdirSync(FOLDER)
    .toSorted()
    .flatMap((file) =>
      `\n${readFileSync(path.join(FOLDER, file), 'utf8')}`.split(`\n${NEXT}`).slice(1),
    )
    .map(parse);
}

function parse(written: string): JudgedText {
  const [head = '', ...text] = written.split(`\n${TEXT}\n`);
  const [name = '', ...expected] = head.split('\n');
  const pages = text.join('\n').split(`\n${PAGE}\n`);
  return {
    name,
    expected: expected.filter((line) => line !== ''),
    pages: pages.map((page) => page.split('\n')),
  };
}
