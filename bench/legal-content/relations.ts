import type { RelationKind } from '@portal/contract/legal-vocabulary';
import { randomOf } from '../content/random.ts';
import { documentOf } from './document.ts';

export const RELATIONS = 3;
/** Other seeds than those of the documents themselves. */
const SEED = 1_000_000_000;
/** What leaves validity alone names documents that are not much older. */
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

/** What a document does to an earlier one. */
export interface Relation {
  kind: RelationKind;
  /** The index of the other, where it was chosen from a list. */
  target: number | undefined;
  /** What its editor typed where it was not. */
  targetNumber: string | null;
  scope: 'whole' | 'part';
  clause: string | null;
}

/**
 * Of a document as many, and of about as near ones, whatever the size: an answer is then equally
 * long. The oldest document has none.
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
