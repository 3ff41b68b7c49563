import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import type { Bounds } from '../bounds';
import type { Extraction, ReadLines } from '../extraction';
import { refused } from '../read-apart';
import { linesOf, type Line } from './lines';
import { cutAtWord, textOf } from './page-text';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The share of the time in which pages may be started; the rest is for finishing the last one. */
const TIME_FOR_PAGES = 0.5;

export async function extract(file: string, bounds: Bounds): Promise<Extraction> {
  const data = new Uint8Array(await readFile(file));
  try {
    const pdf = await getDocumentProxy(data, OPTIONS);
    const pages = await readPages(pdf, bounds);
    const whole = textOf(pages);
    const text = cutAtWord(whole, bounds.characters);
    const isCut = pages.length < pdf.numPages || text.length < whole.length;
    const seen = { pages: pages.length, isCut };
    return /[\p{L}\p{N}]/u.test(text)
      ? { state: 'read', ...seen, text }
      : { state: 'empty', ...seen };
  } catch (error) {
    return refusalOf(error);
  }
}

const OPTIONS = { verbosity: 0, useSystemFonts: false };

export async function extractLines(file: string, bounds: Bounds): Promise<ReadLines> {
  const data = new Uint8Array(await readFile(file));
  try {
    const pages = await readPages(await getDocumentProxy(data, OPTIONS), bounds);
    return { state: 'lines', pages: pages.map((lines) => lines.map(({ text }) => text)) };
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown) {
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return refused(isLocked ? 'encrypted' : 'broken');
}

/** The lines of each page; none for an unreadable page. Throws if all pages are unreadable. */
async function readPages(pdf: Pdf, bounds: Bounds): Promise<Line[][]> {
  const end = performance.now() + bounds.seconds * TIME_FOR_PAGES * 1000;
  const pages: Line[][] = [];
  const failures: unknown[] = [];
  let characters = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, bounds.pages); number += 1) {
    if (performance.now() > end || characters > bounds.characters) break;
    const lines = await readPage(pdf, number).catch((error: unknown) => {
      failures.push(error);
      return [];
    });
    characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(lines);
  }
  if (pages.length === failures.length) throw failures[0];
  return pages;
}

async function readPage(pdf: Pdf, number: number): Promise<Line[]> {
  const page = await pdf.getPage(number);
  try {
    const { items } = await page.getTextContent();
    return linesOf(items.filter((item) => 'str' in item));
  } finally {
    page.cleanup();
  }
}
