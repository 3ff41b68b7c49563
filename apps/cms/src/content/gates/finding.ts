import type { ContentTypeName } from '@portal/contract/content-types';

/** Another item, as it is shown to editors. */
export interface Other {
  /** A legal document unless told. */
  type?: ContentTypeName;
  documentId: string;
  title: string;
}

/** A part of a rich text: the picture, table, heading or link of this number, counted from 0, or words. */
export interface PlaceInText {
  part: 'picture' | 'table' | 'heading' | 'link' | 'words';
  index: number;
  /** The words to select, or the address of a link. */
  words?: string;
}

/** What a gate finds. */
export interface Found {
  /** The field of the form to look at. */
  field: string;
  /** Where in the rich text of that field. */
  place?: PlaceInText;
  /** What is wrong and what to do about it. */
  sentence: string;
  /** Why it is asked: an article of a law, or what it would lead to. */
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

/** What a refusal tells the form of what is missing; `errors` marks the fields in Strapi's form. */
export function detailsOf(missing: readonly Finding[]): object {
  return {
    missing,
    errors: missing.map(({ field, sentence }) => ({
      ...{ path: [field], message: sentence, name: 'ValidationError' },
    })),
  };
}
