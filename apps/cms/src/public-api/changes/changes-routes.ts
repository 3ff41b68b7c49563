import { changesQuery, changesStreamQuery } from '@portal/contract/changes-query';
import { parseQuery } from '@portal/contract/query';
import { changesState } from '../../changes/read-changes';
import type { Database } from '../../platform/database/database';
import type { PublicHandler, PublicRoute } from '../../content/queries/public-route';
import {
  forgottenSequence,
  refusedParameters,
  tooManyStreams,
  unknownSequence,
  type Answer,
} from '../../platform/http/problem';
import { changesAfter, publicState } from './public-changes';

const SECOND_MS = 1_000;

export const getChangesState: PublicHandler<'/changes/state'> = async ({ db }) => ({
  data: await publicState(db),
  meta: {},
});

export const listChanges: PublicRoute = {
  async run({ db, search, waitForChange }) {
    const parsed = parseQuery(changesQuery, search);
    if (!parsed.ok) return refusedParameters(parsed.problems);
    const { after, limit, wait } = parsed.query;
    const refusal = await refusalOf(db, after);
    if (refusal) return refusal;
    const body = await changesAfter(db, after, limit);
    if (body.data.length > 0 || wait === 0) return { status: 200, body };
    if (!(await waitForChange(after, wait * SECOND_MS))) return tooManyStreams();
    return { status: 200, body: await changesAfter(db, after, limit) };
  },
};

export const followChanges: PublicRoute = {
  async run({ db, search, lastEventId }) {
    const parsed = parseQuery(changesStreamQuery, search);
    if (!parsed.ok) return refusedParameters(parsed.problems);
    let { after } = parsed.query;
    if (lastEventId) {
      const known = parseQuery(changesStreamQuery, [['after', lastEventId]]);
      if (!known.ok) {
        const [{ detail }] = known.problems;
        return refusedParameters([{ parameter: 'Last-Event-ID', detail }]);
      }
      ({ after } = known.query);
    }
    // Queries the database now, because errors cannot be reported once the stream has started.
    const refusal = await refusalOf(db, after ?? 0);
    return refusal ?? { status: 200, changesAfter: after };
  },
};

/** A reader from 0 is never refused: it holds no items, so it needs no forgotten withdrawals. */
async function refusalOf(db: Database, after: number): Promise<Answer | undefined> {
  const { seq, forgotten } = await changesState(db);
  if (after > seq) return unknownSequence(seq);
  return after > 0 && after < forgotten ? forgottenSequence(forgotten, seq) : undefined;
}
