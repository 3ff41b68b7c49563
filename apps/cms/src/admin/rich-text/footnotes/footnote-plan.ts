import type { Node } from '@tiptap/pm/model';

interface Reference {
  position: number;
  number: number;
}

export interface FootnotesInText {
  references: Reference[];
  /** Where the list of notes stands, if there is one. */
  list: { position: number; node: Node } | undefined;
}

/** The references in a document's text, in order, and its list of notes. */
export function findFootnotes(document: Node): FootnotesInText {
  const references: Reference[] = [];
  document.descendants((node, position) => {
    if (node.type.name === 'footnoteReference') {
      references.push({ position, number: Number(node.attrs['number']) });
    }
    return node.type.name !== 'footnotes';
  });
  const last = document.lastChild;
  const list =
    last?.type.name === 'footnotes'
      ? { position: document.content.size - last.nodeSize, node: last }
      : undefined;
  return { references, list };
}

export interface FootnotePlan {
  /** References whose note the writer has deleted. */
  orphans: Reference[];
  /** The notes as they have to stand, numbered in the order of the references. */
  notes: Node[];
  /** References that get another number. */
  renumbered: { position: number; number: number }[];
  isDone: boolean;
}

/**
 * What has to change so that references and notes agree. A reference without a note loses itself
 * if there was a note before, and gets an empty one if not; a note without a reference goes.
 */
export function planFootnotes(before: Node, { references, list }: FootnotesInText): FootnotePlan {
  const noteOf = new Map(notesIn(list?.node));
  const had = new Set(notesIn(findFootnotes(before).list?.node).map(([number]) => number));
  const orphans: Reference[] = [];
  const notes: Node[] = [];
  const renumbered: FootnotePlan['renumbered'] = [];
  for (const reference of references) {
    const { position, number } = reference;
    const note = noteOf.get(number);
    if (!note && had.has(number)) {
      orphans.push(reference);
      continue;
    }
    const next = notes.length + 1;
    const attributes = { number: next };
    const { footnote } = before.type.schema.nodes;
    const made = note
      ? note.type.create(attributes, note.content)
      : footnote?.createAndFill(attributes);
    if (made) notes.push(made);
    if (number !== next) renumbered.push({ position, number: next });
  }
  const current = list?.node.children ?? [];
  const sameNotes =
    current.length === notes.length && current.every((note, index) => notes[index]?.eq(note));
  return {
    orphans,
    notes,
    renumbered,
    isDone: sameNotes && orphans.length === 0 && renumbered.length === 0,
  };
}

function notesIn(list: Node | undefined): [number: number, note: Node][] {
  return (list?.children ?? []).map((note) => [Number(note.attrs['number']), note]);
}
