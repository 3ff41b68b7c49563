import type { Node } from '@tiptap/pm/model';
import { readTravelling } from './clipboard-footnotes';

interface Reference {
  position: number;
  number: number;
  /** The note that came with it from another text, as JSON. */
  note: unknown;
}

interface FootnotesInText {
  references: Reference[];
  /** The list of notes and its position, if there is one. */
  list: { position: number; node: Node } | undefined;
}

/** The references in a document's text, in order, and its list of notes. */
export function findFootnotes(document: Node): FootnotesInText {
  const references: Reference[] = [];
  document.descendants((node, position) => {
    if (node.type.name === 'footnoteReference') {
      references.push({ position, number: Number(node.attrs['number']), note: node.attrs['note'] });
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
  /** References whose note the user has deleted. */
  orphans: Reference[];
  /** The notes in the order of their references, with their numbers. */
  notes: Node[];
  /** References whose number changes. */
  renumbered: { position: number; number: number }[];
  /** References whose note has been pasted. */
  arrived: number[];
  isDone: boolean;
}

/**
 * The changes that make references and notes agree. A reference whose note was deleted is deleted; one
 * that never had a note gets an empty one; a note without a reference is deleted.
 */
export function planFootnotes(before: Node, { references, list }: FootnotesInText): FootnotePlan {
  const noteOf = new Map(notesIn(list?.node));
  const had = new Set(notesIn(findFootnotes(before).list?.node).map(([number]) => number));
  const orphans: Reference[] = [];
  const notes: Node[] = [];
  const renumbered: FootnotePlan['renumbered'] = [];
  const arrived: number[] = [];
  const { schema } = before.type;
  for (const reference of references) {
    const { position, number } = reference;
    const brought = readTravelling(schema, reference.note);
    const content = brought ?? noteOf.get(number)?.content;
    if (!content && had.has(number)) {
      orphans.push(reference);
      continue;
    }
    const next = notes.length + 1;
    const note = schema.nodes['footnote']?.createAndFill({ number: next }, content);
    if (note) notes.push(note);
    if (number !== next) renumbered.push({ position, number: next });
    if (reference.note !== null) arrived.push(position);
  }
  const current = list?.node.children ?? [];
  const sameNotes =
    current.length === notes.length && current.every((note, index) => notes[index]?.eq(note));
  return {
    orphans,
    notes,
    renumbered,
    arrived,
    isDone: sameNotes && orphans.length + renumbered.length + arrived.length === 0,
  };
}

function notesIn(list: Node | undefined): [number: number, note: Node][] {
  return (list?.children ?? []).map((note) => [Number(note.attrs['number']), note]);
}
