import type { RelationKind } from '@portal/contract/legal-vocabulary';

/**
 * A pattern, for folded text, of what a document does to another. `whole`: it concerns the whole document
 * unless provisions are named.
 */
interface Act {
  kind: RelationKind;
  words: string;
  whole: boolean;
}

const ACTS: Act[] = [
  {
    kind: 'amends',
    words: '(?:thay the|bai bo|bo|sua doi|thay) (?:mot so |cac )?(?:cum tu|tu|noi dung)',
    whole: false,
  },
  { kind: 'amends', words: 'sua doi(?:,? (?:va )?bo sung)?|bo sung|dieu chinh', whole: false },
  { kind: 'replaces', words: 'thay the', whole: true },
  { kind: 'repeals', words: 'bai bo|huy bo', whole: true },
  { kind: 'corrects', words: 'dinh chinh', whole: false },
  { kind: 'consolidates', words: 'hop nhat', whole: true },
  { kind: 'halts', words: 'dinh chi(?: viec)?(?: thi hanh)?', whole: true },
  {
    kind: 'suspends',
    words: '(?:tam )?ngung (?:viec )?(?:hieu luc|thi hanh|thuc hien|ap dung)',
    whole: true,
  },
  {
    kind: 'details',
    words:
      'quy dinh chi tiet(?:,? (?:va )?(?:huong dan|bien phap))?(?: thi hanh)?|huong dan(?: chi tiet)?(?: mot so dieu)?(?: viec)? (?:thi hanh|thuc hien)',
    whole: true,
  },
];

const ANY_ACT = new RegExp(
  String.raw`(?<![a-z])(?:${ACTS.map(({ words }) => `(${words})`).join('|')})(?![a-z])`,
  'g',
);

export interface WrittenAct {
  kind: RelationKind;
  whole: boolean;
  start: number;
  end: number;
}

/** The acts that folded text names, in order. */
export function actsIn(folded: string): WrittenAct[] {
  return [...folded.matchAll(ANY_ACT)].flatMap((match) => {
    const [words, ...groups] = match;
    const act = ACTS[groups.findIndex((group) => group !== undefined)];
    if (act === undefined) return [];
    const { kind, whole } = act;
    return [{ kind, whole, start: match.index, end: match.index + words.length }];
  });
}
