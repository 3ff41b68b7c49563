import { slugOf } from '@portal/vietnamese/slug';
import type { Day } from '@portal/vietnamese/days';
import { pick, randomOf } from '../content/random.ts';
import { MATTERS, PURPOSES, SCOPES } from './phrases.ts';
import { BODIES, FIELDS, NORMATIVE, SIGNATORIES, TYPES } from './terms.ts';

const FIRST_DAY = Date.UTC(2001, 0, 1);
const SPAN_DAYS = 25 * 365;
const DAY_MS = 86_400_000;
/** Signatories serve for some years, so only a few sign at a time. */
const SIGNATORIES_AT_ONCE = 10;

/** A document as its editor entered it; terms and signatories are indexes into their lists. */
export interface LegalDocument {
  number: string;
  slug: string;
  abstract: string;
  isNormative: boolean;
  type: number;
  issuingBodies: number[];
  fields: number[];
  signatories: number[];
  issuedOn: Day;
  effectiveFrom: Day | null;
  expiresOn: Day | null;
}

/** Document `index` (0 is the oldest) of `size`, spread over 25 years. */
export function documentOf(index: number, size: number): LegalDocument {
  const random = randomOf(index);
  const type = skewed(random, TYPES.length, 2.5);
  const issuingBodies = several(random, 0.05, () => skewed(random, BODIES.length, 3));
  const offset = Math.floor((index * SPAN_DAYS) / size);
  const issuedOn = dayAt(offset);
  const { number, isNormative } = numberOf(random, type, issuingBodies[0] ?? 0, issuedOn);
  const from = offset + Math.floor(random() * 45);
  const hasFrom = isNormative || random() < 0.8;
  const expires = random() < 0.03;
  const firstSignatory = Math.floor((offset * SIGNATORIES.length) / SPAN_DAYS);
  return {
    number,
    slug: `${slugOf(number)}-${index}`,
    abstract: `${pick(random, PURPOSES)} ${pick(random, MATTERS)} ${pick(random, SCOPES)}`,
    isNormative,
    type,
    issuingBodies,
    fields: several(random, 0.2, () => skewed(random, FIELDS.length, 1.5)),
    signatories: several(random, 0.1, () => {
      const place = firstSignatory + skewed(random, SIGNATORIES_AT_ONCE, 2);
      return place % SIGNATORIES.length;
    }),
    issuedOn,
    effectiveFrom: hasFrom ? dayAt(from) : null,
    expiresOn: expires ? dayAt(from + 365 * (1 + Math.floor(random() * 5))) : null,
  };
}

/**
 * Such as `37/2018/QĐ-UBND` or `1204/QĐ-UBND`; a number recurs in other years, and at bodies with the same
 * abbreviation.
 */
function numberOf(random: () => number, type: number, body: number, issuedOn: Day) {
  const sign = `${TYPES[type]?.abbreviation}-${BODIES[body]?.abbreviation}`;
  const isNormative = NORMATIVE.has(TYPES[type]?.abbreviation ?? '') || random() < 0.2;
  const count = 1 + Math.floor(random() ** 2 * (isNormative ? 90 : 3_000));
  const counted = String(count).padStart(2, '0');
  const year = isNormative ? `/${issuedOn.slice(0, 4)}` : '';
  return { number: `${counted}${year}/${sign}`, isNormative };
}

function dayAt(offset: number): Day {
  return new Date(FIRST_DAY + offset * DAY_MS).toISOString().slice(0, 10);
}

/** A random index into a list; the higher the skew, the more frequent its first entries. */
function skewed(random: () => number, length: number, skew: number): number {
  return Math.floor(random() ** skew * length);
}

/** One value, or with the given chance two. */
function several(random: () => number, chance: number, one: () => number): number[] {
  return [...new Set(random() < chance ? [one(), one()] : [one()])];
}
