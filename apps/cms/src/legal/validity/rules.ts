import type { RelationKind } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';

/** What a relation does to the validity of its target. */
type Consequence = 'ends' | 'ends-partly' | 'suspends' | 'suspends-partly';

export type Scope = 'whole' | 'part';

interface ValidityRule {
  kinds: RelationKind[];
  /** The scopes for which the rule holds. */
  scopes: Scope[];
  consequence: Consequence;
  /** The articles that say so, in the former law and in the present one. */
  sources: string[];
}

/** Luật Ban hành văn bản quy phạm pháp luật. */
const ENDS = ['Luật số 80/2015/QH13, Điều 154', 'Luật số 64/2025/QH15, Điều 57 khoản 1'];
const SUSPENDS = ['Luật số 80/2015/QH13, Điều 153', 'Luật số 64/2025/QH15, Chương VI'];

/**
 * The rules by which an act changes the validity of another one, from the day on which their relation
 * takes effect. Relations of other kinds change nothing.
 */
const VALIDITY_RULES: ValidityRule[] = [
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

/** The kinds by which the source of a relation changes the validity of its target. */
export const CHANGING_KINDS = VALIDITY_RULES.flatMap(({ kinds }) => kinds);

const CHANGING = new Set<string>(CHANGING_KINDS);

export function changesValidity(kind: RelationKind): boolean {
  return CHANGING.has(kind);
}

const SUSPENDING = new Set<string>(
  VALIDITY_RULES.filter(({ consequence }) => consequence.startsWith('suspends')).flatMap(
    ({ kinds }) => kinds,
  ),
);

/** Whether the kind of a relation, or of its event, is a suspension. */
export function suspendsOthers(kind: string): boolean {
  return SUSPENDING.has(kind);
}

interface EndsWith {
  kind: RelationKind;
  /** The source ends with its target. */
  dependence: 'ends-with';
  /** The first day for which the rule no longer holds. */
  until: Day;
  sources: string[];
}

interface Follows {
  kind: RelationKind;
  /** The source has the status of its target on every day. */
  dependence: 'follows';
  sources: string[];
}

/** The rules by which the validity of an act depends on that of an act to which it is related. */
const DEPENDENCE_RULES: (EndsWith | Follows)[] = [
  {
    ...{ kind: 'details', dependence: 'ends-with', until: '2025-04-01' },
    sources: ['Luật số 80/2015/QH13, Điều 154 khoản 4', 'Luật số 64/2025/QH15, Điều 57 khoản 2'],
  },
  {
    ...{ kind: 'consolidates', dependence: 'follows' },
    sources: ['Pháp lệnh số 01/2012/UBTVQH13'],
  },
];

/** The kinds by which the validity of the source of a relation depends on its target. */
export const DEPENDENT_KINDS = DEPENDENCE_RULES.map(({ kind }) => kind);

const ENDING = new Map<string, Day>(
  DEPENDENCE_RULES.filter((rule) => rule.dependence === 'ends-with').map(({ kind, until }) => [
    kind,
    until,
  ]),
);

const FOLLOWING = new Set<string>(
  DEPENDENCE_RULES.filter(({ dependence }) => dependence === 'follows').map(({ kind }) => kind),
);

/** Whether the source of a relation may take over the status of its target. */
export function mayFollow(kind: RelationKind): boolean {
  return FOLLOWING.has(kind);
}

/** Whether the source of a relation may end with its target. */
export function mayEndWith(kind: RelationKind): boolean {
  return ENDING.has(kind);
}

/** Whether the source of a relation may end with its target if that ends on `day`. */
export function endsWith(kind: RelationKind, day: Day): boolean {
  const until = ENDING.get(kind);
  return until !== undefined && day < until;
}

interface Ends {
  kind: RelationKind;
  source: string;
  target: string;
}

/** The direction in which a relation influences validity; undefined if it influences neither end. */
export function influenceOf({ kind, source, target }: Ends) {
  if (changesValidity(kind)) return { from: source, to: target };
  return DEPENDENT_KINDS.includes(kind) ? { from: target, to: source } : undefined;
}
