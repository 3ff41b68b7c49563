import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import type { ProvisionChange } from '@portal/contract/provision-change';
import type { RelationKind } from '@portal/contract/legal-vocabulary';
import { amendedTextsInHtml, type AmendedText } from '@portal/rich-text/provisions/amended-texts';
import { provisionLines } from '@portal/rich-text/provisions/provision-lines';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import type { Day } from '@portal/vietnamese/days';
import { namedProvisions } from '@portal/vietnamese/named-provisions';
import type { Database } from '../../platform/database/database';
import type { StoredEvent } from '../read-model/stored-history';
import { isRelation } from '../validity/timeline';
import { labelOf } from './timeline';

interface ChangedDocument {
  number: string;
  /** The stored HTML of its full text. */
  html: string;
  changes: readonly Change[];
}

/** Relations of other kinds may name a provision, but do not change it. */
const CHANGING: ReadonlySet<RelationKind> = new Set([
  ...(['amends', 'replaces', 'repeals', 'corrects', 'suspends', 'halts'] as const),
]);

/** What another document did to a provision. */
export type Change = Omit<ProvisionChange, 'oldText' | 'newText'>;

/** Changes of a document's provisions by others, with old and new text. */
export async function provisionChangesOf(
  db: Database,
  { number, html, changes }: ChangedDocument,
): Promise<ProvisionChange[]> {
  if (changes.length === 0) return [];
  const replacing = changes.filter(({ kind }) => kind === 'amends' || kind === 'replaces');
  const texts = await amendingTexts(db, new Set(replacing.map(({ by }) => by.documentId)));
  const old = provisionLines(html, new Set(changes.map(({ id }) => id)));
  const key = documentNumberKey(number);
  return changes.map((change) => {
    const { id, by } = change;
    const fitting = (texts.get(by.documentId) ?? []).find(
      ({ provision, documents }) =>
        provision === id && (documents.length === 0 || documents.includes(key)),
    );
    const newLines = replacing.includes(change) ? fitting?.lines : undefined;
    return { ...change, oldText: copyOf(old.get(id)), newText: copyOf(newLines) };
  });
}

function copyOf(lines: readonly string[] | undefined): string[] | null {
  return lines ? [...lines] : null;
}

/** Changes of provisions that hold on a day, oldest first; what was suspended until then is left out. */
export function changesOn(
  on: Day,
  events: readonly StoredEvent[],
  others: ReadonlyMap<string, LegalDocumentReference>,
): Change[] {
  return events.flatMap(({ kind, clause, day, hasEffect, until, ...event }) => {
    const by = others.get(event.by ?? '');
    const holds = hasEffect && day <= on && (until === undefined || on < until);
    if (clause === null || !by || by.group === 'draft' || !holds) return [];
    if (!isRelation(kind) || !CHANGING.has(kind)) return [];
    return namedProvisions(clause).map(({ id, label: name }) => ({
      ...{ id, label: name, kind, action: labelOf(kind), since: day, by },
    }));
  });
}

async function amendingTexts(
  db: Database,
  documentIds: ReadonlySet<string>,
): Promise<Map<string, AmendedText[]>> {
  if (documentIds.size === 0) return new Map();
  const rows = await db('legal_entries as e')
    .join('legal_documents as d', 'd.id', 'e.row_id')
    .whereIn('e.document_id', [...documentIds])
    .whereNotNull('d.full_text')
    .select<{ document_id: string; full_text: string }[]>('e.document_id', 'd.full_text');
  return new Map(rows.map((row) => [row.document_id, amendedTextsInHtml(row.full_text)]));
}
