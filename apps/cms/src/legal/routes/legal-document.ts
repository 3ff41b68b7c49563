import type { ArticleSummary } from '@portal/contract/article';
import type { LegalDocument } from '@portal/contract/legal-document';
import { dayOf, type Day } from '@portal/vietnamese/days';
import { dayIn, type Database } from '../../platform/database/database';
import { jsonRows, rowsIn, type JsonRows } from '../../platform/database/json-rows';
import type { NumberedDocument } from '../read-model/document-meant';
import {
  correctionsIn,
  correctionsOf,
  type CorrectionsColumn,
} from '../../content/queries/corrections';
import { signatoriesOf } from '../read-model/document-parts';
import { joinedColumns } from '../read-model/joined-columns';
import type { PublicHandler } from '../../content/queries/public-route';
import { presentFullText } from '../presenters/full-text';
import { consultationDetailsOf, draftsOf, type FindArticle } from '../presenters/consultations';
import { provisionChangesOf } from '../presenters/provision-changes';
import { formerBodiesOf } from '../presenters/former-bodies';
import { joinedDocuments } from '../presenters/references';
import { standingColumns, standingsOf, type StandingRow } from '../presenters/standing';
import {
  correctionColumn,
  summariesWithoutReason,
  summaryColumns,
  type SummaryRow,
} from '../presenters/summaries';

interface DetailRow extends SummaryRow, StandingRow {
  number_key: string;
  full_text: string | null;
  gazette_number: string | null;
  gazette_date: string | null;
  evidence: JsonRows<LegalDocument['evidence'][number]>;
  corrections: CorrectionsColumn;
}

/** Queries of the news domain. Injected, because that domain imports this one. */
interface News {
  listCitingArticles: (db: Database, document: NumberedDocument) => Promise<ArticleSummary[]>;
  findArticle: FindArticle;
}

export function getLegalDocument(news: News): PublicHandler<'/legal-documents/{slug}'> {
  return ({ db, query, slug }) => findLegalDocument(db, slug, query.on ?? dayOf(new Date()), news);
}

async function findLegalDocument(
  db: Database,
  slug: string,
  on: Day,
  { listCitingArticles, findArticle }: News,
) {
  const row = await findRow(db, slug, on);
  if (!row) return undefined;
  const [[summary], standings, signatories, fullText, former, consulted, drafts, citedBy] =
    await Promise.all([
      summariesWithoutReason(db, [row]),
      standingsOf(db, [row], on),
      listSignatories(db, row.id),
      row.full_text
        ? presentFullText(db, { html: row.full_text, documentId: row.document_id })
        : null,
      formerBodiesOf(db, row.id, dayOf(new Date())),
      row.consult_to === null ? null : consultationDetailsOf(db, row, on, findArticle),
      draftsOf(db, row.document_id, on),
      listCitingArticles(db, row),
    ]);
  const standing = standings.get(row.document_id);
  if (!summary || !standing) return undefined;
  const { changes, ...shown } = standing;
  const provisionChanges = await provisionChangesOf(db, {
    ...{ number: row.number ?? '', html: row.full_text ?? '', changes },
  });
  const data: LegalDocument = {
    ...{ ...summary, signatories, evidence: rowsIn(row.evidence) },
    corrections: correctionsIn(row.corrections),
    gazetteNumber: row.gazette_number || null,
    gazetteDate: dayIn(row.gazette_date),
    fullText,
    ...{ ...shown, provisionChanges, consultationDetails: consulted, drafts, citedBy },
    formerBodies: former,
  };
  return { data, meta: { on } };
}

async function findRow(db: Database, slug: string, on: Day) {
  const entries = db('legal_entries')
    .where({ slug })
    .select(...joinedColumns, 'number_key', 'history');
  const rows = await joinedDocuments(db, entries, on)
    .select<DetailRow[]>(
      ...[...summaryColumns, ...standingColumns],
      ...['e.number_key', 'd.full_text', 'd.gazette_number', 'd.gazette_date'],
    )
    .select({
      ...correctionColumn(db),
      evidence: evidenceOf(db),
      corrections: correctionsOf(db, 'legal-document', db.ref('e.row_id')),
    })
    .limit(1);
  return rows[0];
}

/** A column instead of a statement, for which every document would wait although few have evidence. */
function evidenceOf(db: Database) {
  const rows = db('legal_documents_cmps as l')
    .join('components_legal_evidence as c', 'c.id', 'l.cmp_id')
    .where({ 'l.entity_id': db.ref('e.row_id'), 'l.field': 'evidence' })
    .orderBy('l.order');
  return jsonRows(db, rows, ['c.field', 'c.sentence', 'c.page', 'c.provision']);
}

function listSignatories(db: Database, id: number) {
  return signatoriesOf(db, [id])
    .orderBy('l.order')
    .select<LegalDocument['signatories']>('c.name', 'c.position', 'c.capacity');
}
