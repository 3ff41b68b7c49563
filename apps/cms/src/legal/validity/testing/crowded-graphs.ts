import * as fc from 'fast-check';
import type { Act, ActRelation } from '../model';
import { graphOf } from './graphs';
import {
  actsWith,
  CHANGING,
  DAYS,
  DEPENDENT,
  NOT_CHANGING,
  OVERRIDES,
  relationBetween,
  seldom,
} from './random-graphs';

export const CROWD = ['a', 'b', 'c', 'd', 'e'];

const override = seldom(fc.constantFrom(...OVERRIDES));

/** Two early days and a late one, on which earlier effects must persist. */
const fewDays = fc.constantFrom(...DAYS.slice(5, 7), ...DAYS.slice(-1));

const circling = fc.tuple(
  actsWith(override, { ids: CROWD, days: fewDays }),
  manyOf(
    relationBetween(
      [...CHANGING, ...CHANGING, ...DEPENDENT, ...NOT_CHANGING],
      [
        [
          [...CROWD, 'missing'],
          [...CROWD, 'missing'],
        ],
      ],
      fewDays,
    ),
  ),
);

const first = fc.constantFrom(...DAYS.slice(5, 6));
const firstOrNext = fc.constantFrom(...DAYS.slice(5, 7));

/** Several acts do the same to one act on the same day, while others act on them. */
const vying = fc.tuple(
  actsWith(override, { ids: CROWD, days: first }),
  manyOf(
    fc.oneof(
      relationBetween(CHANGING, [[CROWD.slice(2), CROWD.slice(0, 2)]], firstOrNext),
      relationBetween(CHANGING, [[CROWD.slice(3), CROWD.slice(2, 4)]], firstOrNext),
      relationBetween(DEPENDENT, [[CROWD.slice(0, 2), CROWD.slice(2, 4)]], firstOrNext),
    ),
  ),
);

function manyOf(relation: fc.Arbitrary<ActRelation>) {
  return fc.array(relation, { minLength: 3, maxLength: 14 });
}

/** Few acts and days with many relations: circles, ties within a day, and overrides. */
export const crowdedGraph = fc
  .oneof(circling, vying)
  .map(([acts, relations]) => graphOf(acts, relations));

/** An act issued after all others. */
export const LATER: Act = {
  ...{ id: 'z', group: 'normative', issuedOn: '2025-04-08', effectiveFrom: '2025-04-08' },
  ...{ expiresOn: null, override: null },
};

export const relationsOfLater = fc.array(
  relationBetween(CHANGING, [[[LATER.id], CROWD]], fc.constant(LATER.issuedOn)),
  { minLength: 1, maxLength: 4 },
);
