import { globSync } from 'node:fs';
import path from 'node:path';

const SHEETS = '**/*.module.css';
const NAME = /[a-z_][\w-]*/gi;
const DIGITS = 10;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Short class names such as `c4k`: the index of the style sheet among all, then the index of the name in
 * its sheet. The browser and server builds agree on them. The digit in the middle avoids words such as
 * `ad`, which ad blockers hide.
 */
export function shortClassNames(folder: string) {
  const sheets = globSync(SHEETS, { cwd: folder }).toSorted();
  return (name: string, file: string, css: string): string => {
    const sheet = sheets.indexOf(path.relative(folder, file.replace(/\?.*$/, '')));
    const letter = ALPHABET[Math.floor(sheet / DIGITS)];
    const place = [...new Set(css.match(NAME))].indexOf(name);
    if (sheet < 0 || letter === undefined || place < 0) {
      throw new Error(`no short name for .${name} of ${file}`);
    }
    return `${letter}${sheet % DIGITS}${place.toString(36)}`;
  };
}
