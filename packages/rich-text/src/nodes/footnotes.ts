import { Node } from '@tiptap/core';

/** A footnote reference in the text; `number` identifies the note. */
const FootnoteReference = Node.create({
  name: 'footnoteReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes() {
    return {
      number: { default: 0 },
      /** The note's paragraphs as JSON while the reference is copied to another document. */
      note: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-note'),
        renderHTML: ({ note }) => (typeof note === 'string' ? { 'data-note': note } : {}),
      },
    };
  },
  parseHTML: () => [
    {
      tag: 'sup.note-ref',
      priority: 60,
      getAttrs: (element) => {
        const href = element.querySelector('a')?.getAttribute('href') ?? '';
        const number = numberIn(href);
        return number === 0 ? false : { number };
      },
    },
  ],
  renderHTML({ node, HTMLAttributes: { 'data-note': note } }) {
    const { number } = node.attrs;
    return [
      'sup',
      { class: 'note-ref', 'data-note': note },
      ['a', { href: `#note-${number}` }, String(number)],
    ];
  },
});

/** The list of all notes; a document has at most one, at its end. */
const Footnotes = Node.create({
  name: 'footnotes',
  content: 'footnote+',
  isolating: true,
  selectable: false,
  defining: true,
  parseHTML: () => [{ tag: 'section.notes', priority: 60 }],
  renderHTML: () => ['section', { class: 'notes' }, ['ol', 0]],
});

const Footnote = Node.create({
  name: 'footnote',
  content: 'paragraph+',
  isolating: true,
  selectable: false,
  defining: true,
  addAttributes() {
    return { number: { default: 0 } };
  },
  parseHTML: () => [
    {
      tag: 'li[id^=note-]',
      priority: 60,
      getAttrs: (element) => ({ number: numberIn(element.getAttribute('id') ?? '') }),
    },
  ],
  renderHTML({ node }) {
    return ['li', { id: `note-${node.attrs['number']}` }, 0];
  },
});

function numberIn(text: string): number {
  return Number(/^#?note-(\d{1,4})$/.exec(text)?.[1] ?? '0');
}

export const footnotes = [FootnoteReference, Footnotes, Footnote];
