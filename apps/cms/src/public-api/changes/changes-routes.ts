import { changesQuery, changesStreamQuery } from '@portal/contract/changes-query';
import { parseQuery } from '@portal/contract/query';
import { changesState } from '../../changes/read-changes';
import type { PublicHandler, PublicRoute } from '../../content/queries/public-route';
import { refusedParameters, unknownSequence } from '../../platform/http/problem';
import { changesAfter, publicState } from './public-changes';

export const getChangesState: PublicHandler<'/changes/state'> = async ({ db }) => ({
  data: await publicState(db),
  meta: {},
});

/** The feed never drops the newest change of an item, so that only numbers to come are unknown. */
export const listChanges: PublicRoute = {
  async run({ db, search }) {
    const parsed = parseQuery(changesQuery, search);
    if (!parsed.ok) return refusedParameters(parsed.problems);
    const { after, limit } = parsed.query;
    const { seq } = await changesState(db);
    if (after > seq) return unknownSequence(seq);
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
    const { seq } = await changesState(db);
    if (after !== undefined && after > seq) return unknownSequence(seq);
    return { status: 200, changesAfter: after };
  },
};
