import type { RelationKind } from '@portal/contract/legal-vocabulary';
import { randomOf } from '../content/random.ts';
import { documentOf } from './document.ts';

export const RELATIONS = 3;
/** Keeps the seeds of relations apart from those of documents. */
const SEED = 1_000_000_000;
/** Relations without effect on validity point at most this many documents back. */
const NEAR = 900;

const KINDS: readonly (readonly [kind: RelationKind, share: number, inPart: number])[] = [
  ['based-on', 0.36, 0],
  ['cites', 0.2, 0],
  ['related', 0.16, 0],
  ['details', 0.12, 0.3],
  ['amends', 0.08, 0.5],
  ['corrects', 0.01, 0],
  ['replaces', 0.035, 0.15],
  ['repeals', 0.02, 0.4],
  ['suspends', 0.01, 0.4],
  ['halts', 0.005, 0],
];
const OF_VALIDITY = new Set<RelationKind>(['replaces', 'repeals', 'suspends', 'halts', 'amends']);

/** The effect of a document on an earlier one. */
export interface Relation {
  kind: RelationKind;
  /** The index of the other document, if the editor chose it from a list. */
  target: number | undefined;
  /** The number that the editor typed otherwise. */
  targetNumber: string | null;
  scope: 'whole' | 'part';
  clause: string | null;
}

/**
 * Every document has the same number of relations at any size, so that answers keep their length. The oldest
 * document has none.
 */
export function relationsOf(index: number, size: number): Relation[] {
  if (index === 0) return [];
  const random = randomOf(SEED + index);
  return Array.from({ length: RELATIONS }, () => {
    const [kind, , inPart] = kindAt(random());
    const target = OF_VALIDITY.has(kind) ? Math.floor(random() * index) : near(random, index);
    const isPart = random() < inPart;
    const clause = `khoản ${1 + Math.floor(random() * 4)} Điều ${1 + Math.floor(random() * 30)}`;
    const isTyped = random() < 0.1;
    return {
      kind,
      target: isTyped ? undefined : target,
      targetNumber: isTyped ? typed(target, size) : null,
      scope: isPart ? 'part' : 'whole',
      clause: isPart ? clause : null,
    };
  });
}

function kindAt(share: number) {
  let sum = 0;
  const found = KINDS.find(([, own]) => (sum += own) > share);
  return found ?? KINDS[0] ?? (['related', 1, 0] as const);
}

function near(random: () => number, index: number): number {
  return Math.max(0, index - Math.ceil(NEAR ** random()));
}

/** `37/2018/QĐ-UBND ngày 14/12/2018` */
function typed(target: number, size: number): string {
  const { number, issuedOn } = documentOf(target, size);
  return `${number} ngày ${issuedOn.split('-').toReversed().join('/')}`;
}
