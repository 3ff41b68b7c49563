import type { Node } from '@tiptap/pm/model';
import { element, filled } from './element.js';
import { writeInline } from './inline.js';
import type { NoteNumbers } from './note-numbers.js';

/** Writes the notes that the text refers to, each with a backlink. */
export function writeFootnotes(footnotes: Node | undefined, numbers: NoteNumbers): string {
  const notes = footnotes?.children ?? [];
  // A reference without a note still gets an (empty) note, so that its link has a target.
  const items = numbers.written.map((old, index) => {
    const note = notes.find(({ attrs }) => attrs['number'] === old);
    return writeFootnote(note?.children ?? [], index + 1);
  });
  return filled(
    'section',
    { class: 'notes', role: 'doc-endnotes', 'aria-label': 'Chú thích' },
    items.length === 0 ? '' : element('ol', {}, items.join('')),
  );
}

function writeFootnote(paragraphs: readonly Node[], number: number): string {
  const texts = paragraphs.map((paragraph) => writeInline(paragraph)).filter((text) => text !== '');
  const back = element(
    'a',
    {
      href: `#note-ref-${number}`,
      role: 'doc-backlink',
      'aria-label': `Quay lại chỗ có chú thích ${number}`,
    },
    '↩',
  );
  const last = texts.pop();
  const end = last === undefined ? back : `${last} ${back}`;
  const content =
    texts.length === 0 ? end : [...texts, end].map((text) => element('p', {}, text)).join('');
  return element('li', { id: `note-${number}` }, content);
}
