import { fold } from '@portal/vietnamese/fold';
import { joinedWords } from '@portal/vietnamese/joined-words';
import { printedNumber } from '@portal/vietnamese/printed-number';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import type { DocumentGroup, ValidityStatus } from '@portal/contract/legal-vocabulary';
import { yearOf, type Day } from '@portal/vietnamese/days';
import { dayIn, type Database } from '../../platform/database/database';
import { publishedRows } from '../../content/queries/published';
import { linkedTerms, signatoriesOf } from './document-parts';
import type { TermFacet } from './facet-ids';
import { loadConsultations, type Consultation } from './load-consultations';
import { loadGroups } from './load-groups';
import { loadSuccessions, successorsOf, type Successions } from './successions';

/** A published document in the read model. */
interface LegalEntry {
  document_id: string;
  row_id: number;
  slug: string;
  number: string;
  number_key: string;
  /** A sort key: 9/2018 comes before 10/2018. */
  number_order: string;
  document_group: DocumentGroup;
  issued_on: string;
  effective_from: string | null;
  expires_on: string | null;
  consult_from: Day | null;
  consult_to: Day | null;
  consult_outcome: string | null;
  override: ValidityStatus | null;
  words: string;
}

export interface LegalTerm {
  facet: TermFacet;
  value: string;
}

export interface PublishedDocument {
  entry: LegalEntry;
  terms: LegalTerm[];
}

interface DocumentRow {
  id: number;
  document_id: string;
  slug: string;
  number: string | null;
  group: DocumentGroup | null;
  abstract: string;
  issued_on: string;
  effective_from: string | null;
  expires_on: string | null;
  validity_override: ValidityStatus | null;
}

interface TermRow {
  owner: number;
  value: string;
}

/** Loads the documents among these that are published, in a fixed number of statements. */
export async function loadPublished(
  db: Database,
  ids: readonly string[],
): Promise<PublishedDocument[]> {
  const rows = await publishedRows(db, 'legal-document')
    .whereIn('document_id', ids)
    .select<DocumentRow[]>(
      ...['id', 'document_id', 'slug', 'number', 'group', 'abstract', 'issued_on'],
      ...['effective_from', 'expires_on', 'validity_override'],
    );
  const owners = rows.map(({ id }) => id);
  // Sequential, because a transaction has a single connection.
  const types = await termIds(db, 'type', owners);
  const bodies = withSuccessors(
    await termIds(db, 'issuingBody', owners),
    await loadSuccessions(db),
  );
  const fields = await termIds(db, 'field', owners);
  const signatories = await signatoriesByDocument(db, owners);
  const consultations = await loadConsultations(db, owners);
  const groups = await loadGroups(db, rows);
  const byFacet = { type: types, issuingBody: bodies, field: fields, signatory: signatories };
  return rows.map((row) => {
    const group = groups.get(row.id) ?? 'administrative';
    return {
      entry: entryOf(row, group, consultations.get(row.id)),
      terms: [...termsOf(row, byFacet), { facet: 'group', value: group }],
    };
  });
}

const PADDED_DIGITS = 8;
/** Sorts after every number. */
const WITHOUT_NUMBER = 'zzzz';

function orderOf(key: string): string {
  return key.replace(/\d+/g, (digits) => digits.padStart(PADDED_DIGITS, '0')) || WITHOUT_NUMBER;
}

function entryOf(
  row: DocumentRow,
  group: DocumentGroup,
  consultation: Consultation | undefined,
): LegalEntry {
  const number = printedNumber(row.number);
  const key = documentNumberKey(number);
  return {
    document_id: row.document_id,
    row_id: row.id,
    slug: row.slug,
    number,
    number_key: key,
    number_order: orderOf(key),
    document_group: group,
    issued_on: row.issued_on,
    effective_from: dayIn(row.effective_from),
    expires_on: dayIn(row.expires_on),
    consult_from: consultation?.from ?? null,
    consult_to: consultation?.to ?? null,
    consult_outcome: consultation?.outcome ?? null,
    override: row.validity_override,
    words: [fold(`${number} ${row.abstract}`), ...joinedIn(row.abstract)].join(' '),
  };
}

function joinedIn(text: string): string[] {
  return joinedWords(text).map(({ whole }) => whole.folded);
}

function termsOf(
  row: DocumentRow,
  byFacet: Record<Exclude<TermFacet, 'year' | 'group'>, Map<number, Set<string>>>,
): LegalTerm[] {
  const own = (['type', 'issuingBody', 'field', 'signatory'] as const).flatMap((facet) =>
    [...(byFacet[facet].get(row.id) ?? [])].map((value) => ({ facet, value })),
  );
  return [...own, { facet: 'year', value: yearOf(row.issued_on) }];
}

/** A document is also found by the successors of the bodies that issued it. */
function withSuccessors(bodies: Map<number, Set<string>>, successions: Successions) {
  for (const own of bodies.values()) {
    for (const body of [...own]) {
      for (const successor of successorsOf(successions, body)) own.add(successor);
    }
  }
  return bodies;
}

/** The documentIds of linked terms, by the id of the document's row. */
async function termIds(db: Database, facet: 'type' | 'issuingBody' | 'field', owners: number[]) {
  const rows = await linkedTerms(db, facet, owners).select<TermRow[]>({
    ...{ owner: 'l.legal_document_id', value: 't.document_id' },
  });
  return grouped(rows);
}

/** The names of those who signed, by the id of the document's row. */
export async function signatoriesByDocument(db: Database, owners: number[]) {
  const rows = await signatoriesOf(db, owners).select<TermRow[]>({
    ...{ owner: 'l.entity_id', value: 'c.name' },
  });
  return grouped(rows);
}

function grouped(rows: TermRow[]): Map<number, Set<string>> {
  const groups = new Map<number, Set<string>>();
  for (const { owner, value } of rows) {
    const group = groups.get(owner) ?? new Set();
    groups.set(owner, group.add(value));
  }
  return groups;
}
