import type { ContentTypeName } from '@portal/contract/content-types';

/** Another item that a finding shows to editors. */
export interface Other {
  /** A legal document if absent. */
  type?: ContentTypeName;
  documentId: string;
  title: string;
}

/** A part of a rich text: words, or the picture, table, heading or link with this index (from 0). */
export interface PlaceInText {
  part: 'picture' | 'table' | 'heading' | 'link' | 'words';
  index: number;
  /** The words to select, or the address of a link. */
  words?: string;
}

export interface Found {
  /** The field of the form to look at. */
  field: string;
  /** Where in the rich text of that field. */
  place?: PlaceInText;
  /** What is wrong and what to do about it. */
  sentence: string;
  /** The reason: an article of a law, or the consequence for readers. */
  ground: string;
  others?: Other[];
}

export interface Gate<Known> {
  id: string;
  find: (facts: Known) => Found[];
}

export interface Finding extends Found {
  gate: string;
}

export function through<Known>(gates: readonly Gate<Known>[], facts: Known): Finding[] {
  return gates.flatMap(({ id, find }) => find(facts).map((found) => ({ gate: id, ...found })));
}

/** The `details` of a refusal; Strapi's form marks the fields in `errors`. */
export function detailsOf(missing: readonly Finding[]): object {
  return {
    missing,
    errors: missing.map(({ field, sentence }) => ({
      ...{ path: [field], message: sentence, name: 'ValidationError' },
    })),
  };
}
