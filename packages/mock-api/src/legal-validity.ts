import {
  RELATION_LABELS,
  type RelationKind,
  type ValidityStatus,
} from '@portal/contract/legal-vocabulary';
import { legalSeeds } from './fixtures/legal-seeds.ts';
import type { Act, LegalSeed } from './fixtures/legal-seed.ts';
import { nameOf, written } from './legal-names.ts';

/** One document acting on another, seen from the other. */
export interface Effect {
  act: Act;
  by: LegalSeed;
  day: string;
}

interface Finding {
  status: ValidityStatus;
  reason: string;
  by?: LegalSeed;
}

const ENDING: RelationKind[] = ['replaces', 'repeals'];
const PAUSING: RelationKind[] = ['halts', 'suspends'];

/** What others do to a document, in the order of the days from which it holds. */
export function effectsOn({ slug }: LegalSeed): Effect[] {
  return legalSeeds
    .flatMap((by) => (by.acts ?? []).map((act) => ({ act, by, day: dayOf(act, by) })))
    .filter(({ act }) => 'slug' in act.to && act.to.slug === slug)
    .toSorted((one, other) => one.day.localeCompare(other.day));
}

function dayOf(act: Act, by: LegalSeed): string {
  return act.takesEffectOn ?? by.effectiveFrom ?? by.issuedOn;
}

/** A document that has lost its effect does nothing to others any more. */
export function hasEffect({ by, day }: Effect): boolean {
  return validityOn(by, day).status !== 'expired';
}

/** The rules of the cms in short; who resumes a suspended document is left out. */
export function validityOn(seed: LegalSeed, on: string): Finding {
  const { override, effectiveFrom, expiresOn } = seed;
  if (override) return override;
  const effects = effectsOn(seed).filter((effect) => effect.day <= on && hasEffect(effect));
  const found = (kinds: RelationKind[], scope: 'whole' | 'part') =>
    effects.findLast(({ act }) => kinds.includes(act.kind) && (act.scope ?? 'whole') === scope);
  const because = (status: ValidityStatus, effect: Effect): Finding => ({
    status,
    reason: reasonOf(effect),
    by: effect.by,
  });
  const ended = found(ENDING, 'whole');
  if (ended) return because('expired', ended);
  if (expiresOn !== undefined && expiresOn <= on) {
    return { status: 'expired', reason: `Hết hiệu lực từ ngày ${written(expiresOn)}.` };
  }
  const paused = found(PAUSING, 'whole');
  if (paused) return because('suspended', paused);
  if (effectiveFrom === undefined) {
    return { status: 'undetermined', reason: 'Chưa có thông tin về ngày có hiệu lực.' };
  }
  if (effectiveFrom > on) {
    return { status: 'not-yet-in-force', reason: `Có hiệu lực từ ngày ${written(effectiveFrom)}.` };
  }
  const partlyEnded = found(ENDING, 'part');
  if (partlyEnded) return because('partly-expired', partlyEnded);
  const partlyPaused = found(PAUSING, 'part');
  if (partlyPaused) return because('partly-suspended', partlyPaused);
  return { status: 'in-force', reason: `Có hiệu lực từ ngày ${written(effectiveFrom)}.` };
}

function reasonOf({ act, by, day }: Effect): string {
  const [, label] = RELATION_LABELS[act.kind];
  const part = act.scope === 'part' ? ' một phần' : '';
  return `${label.replace(' bởi', `${part} bởi`)} ${nameOf(by)} từ ngày ${written(day)}.`;
}
