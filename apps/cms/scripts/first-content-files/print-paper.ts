import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { paperPage, type Paper } from './paper-page';

const run = promisify(execFile);

function getChromium(): string {
  const chromium = process.env.CHROMIUM;
  if (!chromium) throw new Error('CHROMIUM must hold the path of a Chromium.');
  return chromium;
}

/** Prints the paper as an A4 PDF. */
export async function printPaper(paper: Paper, folder: string): Promise<void> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'paper-'));
  try {
    const page = path.join(work, 'paper.html');
    await writeFile(page, paperPage(paper));
    const target = path.join(folder, `${paper.file}.pdf`);
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${work}/profile`,
    ];
    await run(getChromium(), [...flags, `--print-to-pdf=${target}`, `file://${page}`], {
      timeout: 60_000,
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
