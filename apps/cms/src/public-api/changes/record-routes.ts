import { noQuery, parseQuery } from '@portal/contract/query';
import { recordsQuery } from '@portal/contract/records-query';
import { allRecords, recordOf } from '../../changes/records';
import { uidOf } from '../../content/content-types';
import { withFirstBatch } from '../../content/queries/batches';
import type { PublicRoute } from '../../content/queries/public-route';
import { recordTypeOf } from '../../content/record-changes/public-documents';
import { notFound, refusedParameters, unavailable } from '../../platform/http/problem';

/** Answers exactly the bytes whose digest `/changes` gives. */
export const getRecord: PublicRoute = {
  async run({ db, search, params }) {
    const parsed = parseQuery(noQuery, search);
    if (!parsed.ok) return refusedParameters(parsed.problems);
    const { type = '', documentId = '' } = params;
    const known = recordTypeOf(`api::${type}.${type}`);
    const json = known && (await recordOf(db, uidOf(known), documentId));
    if (json === undefined) return notFound();
    return json === null ? unavailable() : { status: 200, json };
  },
};

export const downloadRecords: PublicRoute = {
  async run({ db, search }) {
    const parsed = parseQuery(recordsQuery, search);
    if (!parsed.ok) return refusedParameters(parsed.problems);
    const { type } = parsed.query;
    const records = await withFirstBatch(allRecords(db, type && uidOf(type)));
    const file = {
      ...{ mediaType: 'application/x-ndjson; charset=utf-8', name: `${type ?? 'records'}.ndjson` },
      content: () => records,
    };
    return { status: 200, file };
  },
};
