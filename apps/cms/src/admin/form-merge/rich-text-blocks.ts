import { isEmpty, type Versions } from './values';

/** A placeholder for the number of a note, which depends on the notes before it. */
const NUMBER = '\u0001';
/** Delimits the text of a note in a block that refers to it. */
const NOTE = '\u0002';

const BLOCK = /^<(?:p|h[2-4]|ul|ol|blockquote|hr|table|figure|section)[ >]/;
const NOTES = /^<section class="notes"[^>]*><ol>(.*)<\/ol><\/section>$/;
const ITEM = /<li id="note-(\d+)">(.*?)<\/li>(?=<li id="note-|$)/g;
const BACK = /<a href="#note-ref-(\d+)" role="doc-backlink" aria-label="([^"]*?)\1">/g;
const REFERENCE =
  /<sup class="note-ref"><a id="note-ref-(\d+)" href="#note-\1" role="doc-noteref">\1<\/a><\/sup>/g;
const HELD = new RegExp(`${NOTE}([^${NOTE}]*)${NOTE}`, 'g');

/** The versions as canonical HTML, one block a line; undefined for other values. */
export function asTexts({ base, mine, theirs }: Versions<unknown>): Versions<string> | undefined {
  const [first, second, third] = [base, mine, theirs].map(textOf);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  return `${first}${second}${third}` === ''
    ? undefined
    : { base: first, mine: second, theirs: third };
}

function textOf(value: unknown): string | undefined {
  if (isEmpty(value)) return '';
  return typeof value === 'string' && value.split('\n').every((line) => BLOCK.test(line))
    ? value
    : undefined;
}

/**
 * The blocks of canonical HTML, each with its notes, so that a block does not change when notes before
 * it come or go.
 */
export function splitBlocks(html: string): string[] {
  const lines = html === '' ? [] : html.split('\n');
  const list = NOTES.exec(lines.at(-1) ?? '')?.[1];
  if (list === undefined) return lines;
  const notes = new Map<string, string>();
  for (const [, number = '', content = ''] of list.matchAll(ITEM)) {
    notes.set(
      number,
      content.replace(
        BACK,
        `<a href="#note-ref-${NUMBER}" role="doc-backlink" aria-label="$2${NUMBER}">`,
      ),
    );
  }
  return lines
    .slice(0, -1)
    .map((line) =>
      line.replace(REFERENCE, (_all, number: string) => `${NOTE}${notes.get(number) ?? ''}${NOTE}`),
    );
}

/** The canonical HTML of blocks, with the notes numbered in order. */
export function joinBlocks(blocks: string[]): string {
  const notes: string[] = [];
  const lines = blocks.map((block) =>
    block.replace(HELD, (_all, content: string) => {
      notes.push(content);
      return referenceTo(notes.length);
    }),
  );
  return notes.length === 0 ? lines.join('\n') : [...lines, listOf(notes)].join('\n');
}

function referenceTo(number: number): string {
  return `<sup class="note-ref"><a id="note-ref-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`;
}

function listOf(notes: string[]): string {
  const items = notes.map(
    (content, index) =>
      `<li id="note-${index + 1}">${content.replaceAll(NUMBER, String(index + 1))}</li>`,
  );
  return `<section class="notes" role="doc-endnotes" aria-label="Chú thích"><ol>${items.join('')}</ol></section>`;
}
