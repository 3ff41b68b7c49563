/**
 * Makes the files of `apps/cms/seed/files/`: videos with captions, papers, a table.
 *
 * Needs ffmpeg with libvpx-vp9, a Chromium (its path in CHROMIUM) and the font Noto Serif.
 * From apps/cms, with Node 24:
 *
 *   CHROMIUM=/usr/bin/chromium node --import ./scripts/first-content-files/ts-imports.mjs \
 *     scripts/make-first-content-files.ts [films] [papers] [table]
 */
import path from 'node:path';
import { makeFilm } from './first-content-files/film';
import { films } from './first-content-files/films';
import { papers } from './first-content-files/papers';
import { printPaper } from './first-content-files/print-paper';
import { writeTable } from './first-content-files/table';

const folder = path.resolve('seed/files');
const asked = process.argv.slice(2);
const wanted = (what: string) => asked.length === 0 || asked.includes(what);

async function main(): Promise<void> {
  if (wanted('table')) await writeTable(folder);
  if (wanted('papers')) for (const paper of papers) await printPaper(paper, folder);
  if (wanted('films')) for (const film of films) await makeFilm(film, folder);
}

void main();
