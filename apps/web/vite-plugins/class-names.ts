import { globSync } from 'node:fs';
import path from 'node:path';

const SHEETS = '**/*.module.css';
const NAME = /[a-z_][\w-]*/gi;
const DIGITS = 10;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Short names for the classes of the style sheets below a folder: the place of the sheet among all, then
 * the place of the name in its sheet, as `c4k`. Both builds of the site, for browser and server, count
 * alike. The digit in the middle keeps them apart from words such as `ad`, which blockers hide.
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
