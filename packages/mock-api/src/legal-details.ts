import type { LegalDocument, LegalRelation, TimelineEvent } from '@portal/contract/legal-document';
import { RELATION_LABELS, VALIDITY_LABELS } from '@portal/contract/legal-vocabulary';
import { articles } from './fixtures/articles.ts';
import type { Act, LegalSeed } from './fixtures/legal-seed.ts';
import { findLegalSeed } from './fixtures/legal-seeds.ts';
import { summaryOf as articleSummaryOf } from './fixtures/make-article.ts';
import { effectsOn, hasEffect, validityOn } from './legal-validity.ts';
import { referenceOf, summaryOf } from './legal-views.ts';

/** Everything about a document, its status and that of its relatives on that day. */
export function detailOf(seed: LegalSeed, on: string): LegalDocument {
  const { status, reason, by } = validityOn(seed, on);
  return {
    ...summaryOf(seed, on),
    signatories: (seed.signatories ?? []).map(({ name, position, capacity }) => ({
      name,
      position: position ?? null,
      capacity: capacity ?? null,
    })),
    gazetteNumber: seed.gazette?.number ?? null,
    gazetteDate: seed.gazette?.date ?? null,
    consultation: seed.consultation ?? null,
    fullText: seed.fullText ?? null,
    validity: {
      on,
      status,
      label: VALIDITY_LABELS[status],
      reason,
      by: by ? referenceOf(by, on) : null,
      isOverridden: seed.override !== undefined,
    },
    relations: relationsOf(seed, on),
    timeline: timelineOf(seed, on),
    citedBy: articles
      .filter(({ citedDocuments }) => citedDocuments.some(({ slug }) => slug === seed.slug))
      .map(articleSummaryOf),
    updatedAt: `${seed.issuedOn}T02:00:00.000Z`,
  };
}

function relationsOf(seed: LegalSeed, on: string): LegalRelation[] {
  const active = (seed.acts ?? []).map((act) => {
    const target = 'slug' in act.to ? findLegalSeed(act.to.slug) : undefined;
    const number = 'number' in act.to ? act.to.number : (target?.number ?? '');
    const document = target ? referenceOf(target, on) : null;
    return relation(act, 'active', { number, document });
  });
  const passive = effectsOn(seed).map(({ act, by }) =>
    relation(act, 'passive', { number: by.number, document: referenceOf(by, on) }),
  );
  return [...active, ...passive];
}

type Other = Pick<LegalRelation, 'number' | 'document'>;

function relation(act: Act, direction: LegalRelation['direction'], other: Other): LegalRelation {
  const [active, passive] = RELATION_LABELS[act.kind];
  const isActive = direction === 'active';
  return {
    kind: act.kind,
    direction,
    label: isActive ? active : passive,
    inverseLabel: isActive ? passive : active,
    scope: act.scope ?? 'whole',
    clause: act.clause ?? null,
    takesEffectOn: act.takesEffectOn ?? null,
    ...other,
  };
}

const WITHOUT_OTHERS = { scope: null, clause: null, by: null, hasEffect: true };
/** They name a document, but change nothing of it. */
const QUIET = new Set(['based-on', 'cites', 'details', 'announces', 'related']);

function timelineOf(seed: LegalSeed, on: string): TimelineEvent[] {
  const { issuedOn, effectiveFrom, expiresOn } = seed;
  const events: TimelineEvent[] = [
    { ...WITHOUT_OTHERS, day: issuedOn, kind: 'issued', label: 'Ban hành' },
  ];
  if (effectiveFrom !== undefined) {
    events.push({
      ...WITHOUT_OTHERS,
      day: effectiveFrom,
      kind: 'enters-into-force',
      label: 'Có hiệu lực',
    });
  }
  if (expiresOn !== undefined) {
    events.push({ ...WITHOUT_OTHERS, day: expiresOn, kind: 'expires', label: 'Hết hiệu lực' });
  }
  for (const effect of effectsOn(seed)) {
    const { act, by, day } = effect;
    if (QUIET.has(act.kind)) continue;
    events.push({
      day,
      kind: act.kind,
      label: RELATION_LABELS[act.kind][1],
      scope: act.scope ?? 'whole',
      clause: act.clause ?? null,
      by: referenceOf(by, on),
      hasEffect: hasEffect(effect),
    });
  }
  return events.toSorted((one, other) => one.day.localeCompare(other.day));
}
