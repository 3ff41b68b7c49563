import { legalDocumentsFileQuery } from '@portal/contract/legal-document-query';
import { parseQuery } from '@portal/contract/query';
import { dayOf, type Day } from '@portal/vietnamese/days';
import type { PublicRoute } from '../../content/queries/public-route';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import { refusedParameters } from '../../platform/http/problem';
import { csvHead, csvLines } from '../presenters/csv-lines';
import { joinedDocuments } from '../presenters/references';
import { legalSummariesOf, summaryColumns, type SummaryRow } from '../presenters/summaries';
import { parseFilters } from '../queries/filters';
import { orderOf } from '../queries/list-order';
import { allEntries } from '../queries/result-page';
import { joinedColumns } from '../read-model/joined-columns';
import { listSignatories } from '../read-model/load-entries';

/** The list as one file. Its rows are read in batches while it is sent, so that its length costs no memory. */
export const downloadLegalDocuments: PublicRoute = {
  async run({ db, search }) {
    const parsed = parseQuery(legalDocumentsFileQuery, search);
    if (!parsed.ok) return refusedParameters(parsed.problems);
    const today = dayOf(new Date());
    const on = parsed.query.on ?? today;
    const filters = await parseFilters(db, parsed.query, on);
    const entries = await allEntries(db, filters, orderOf(db, parsed.query.sort));
    const file = {
      ...{ mediaType: 'text/csv; charset=utf-8', name: `van-ban-${today}.csv` },
      content: () => linesOf(db, entries, on),
    };
    return { status: 200, file };
  },
};

async function* linesOf(db: Database, entries: number[], on: Day): AsyncGenerator<string> {
  yield csvHead(on);
  for (const batch of batchesOf(entries)) yield await linesOfBatch(db, batch, on);
}

/** What was withdrawn since the file began is left out. */
async function linesOfBatch(db: Database, batch: number[], on: Day): Promise<string> {
  const entries = db('legal_entries').whereIn('entry', batch).select(joinedColumns);
  const rows = await joinedDocuments(db, entries, on).select<(SummaryRow & { entry: number })[]>(
    ...summaryColumns,
    'e.entry',
  );
  const places = new Map(batch.map((entry, place) => [entry, place]));
  const placeOf = ({ entry }: { entry: number }) => places.get(entry) ?? 0;
  const inOrder = rows.toSorted((one, other) => placeOf(one) - placeOf(other));
  const [summaries, signatories] = await Promise.all([
    legalSummariesOf(db, inOrder),
    listSignatories(
      db,
      rows.map(({ id }) => id),
    ),
  ]);
  return csvLines(
    summaries.map((summary, place) => ({
      summary,
      signatories: [...(signatories.get(inOrder[place]?.id ?? 0) ?? [])],
    })),
  );
}
