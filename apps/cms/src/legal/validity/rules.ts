import type { RelationKind } from '@portal/contract/legal-vocabulary';

/** What a relation does to the validity of its target. */
export type Consequence = 'ends' | 'ends-partly' | 'suspends' | 'suspends-partly';

export type Scope = 'whole' | 'part';

interface ValidityRule {
  kinds: RelationKind[];
  /** What the relation has to be about. */
  scopes: Scope[];
  consequence: Consequence;
  /** The article that says so, of each law that was or is in force. */
  sources: string[];
}

/** Luật Ban hành văn bản quy phạm pháp luật. */
const ENDS = ['Luật số 80/2015/QH13, Điều 154', 'Luật số 64/2025/QH15, Điều 57 khoản 1'];
const SUSPENDS = ['Luật số 80/2015/QH13, Điều 153', 'Luật số 64/2025/QH15, Chương VI'];

/**
 * The rules by which an act changes the validity of another one, from the day on which their relation
 * takes effect. Relations of other kinds change nothing.
 */
export const VALIDITY_RULES: ValidityRule[] = [
  { kinds: ['replaces', 'repeals'], scopes: ['whole'], consequence: 'ends', sources: ENDS },
  { kinds: ['replaces', 'repeals'], scopes: ['part'], consequence: 'ends-partly', sources: ENDS },
  // However much is amended, the rest of the act goes on.
  { kinds: ['amends'], scopes: ['whole', 'part'], consequence: 'ends-partly', sources: ENDS },
  { kinds: ['halts', 'suspends'], scopes: ['whole'], consequence: 'suspends', sources: SUSPENDS },
  {
    ...{ kinds: ['halts', 'suspends'], scopes: ['part'] },
    ...{ consequence: 'suspends-partly', sources: SUSPENDS },
  },
];

const CONSEQUENCES = new Map(
  VALIDITY_RULES.flatMap(({ kinds, scopes, consequence }) =>
    kinds.flatMap((kind) => scopes.map((scope) => [`${kind} ${scope}`, consequence] as const)),
  ),
);

/** What a relation does to the validity of its target; undefined if nothing. */
export function consequenceOf({
  kind,
  scope,
}: {
  kind: RelationKind;
  scope: Scope;
}): Consequence | undefined {
  return CONSEQUENCES.get(`${kind} ${scope}`);
}

const CHANGING = new Set<string>(VALIDITY_RULES.flatMap(({ kinds }) => kinds));

export function changesValidity(kind: RelationKind): boolean {
  return CHANGING.has(kind);
}
