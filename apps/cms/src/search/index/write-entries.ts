import { CONTENT_TYPES } from '@portal/contract/content-types';
import type { SearchType } from '@portal/contract/search-types';
import { dayOf } from '@portal/vietnamese/days';
import { searchText } from '@portal/vietnamese/search-words';
import { insertRows } from '../../platform/database/bulk-insert';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { linesOf, type SearchDocument } from '../documents/search-document';
import { preferredNumber } from './entry-number';
import { gistOf } from '../ranking/relevance';
import { indexedWords } from './indexed-words';
import { searchIndexOf } from '../backends/backend';

/** In UTF-16 units: how much text is stored, from which passages are made. */
const SHOWN_TEXT = 100_000;

/** Adds documents that are not in the index. */
export async function addDocuments(trx: Database, documents: SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const entries = await numbered(trx, documents.map(cleaned));
  await insertRows(trx, 'search_entries', entries.map(toRow));
  const files = entries.flatMap(([entry, { fileIds }]) =>
    [...new Set(fileIds)].map((fileId) => ({ entry, file_id: fileId })),
  );
  if (files.length > 0) await insertRows(trx, 'search_files', files);
  const index = searchIndexOf(trx);
  // A database that was changed from outside may have words without an entry.
  await index.remove(entries.map(([entry]) => entry));
  await index.add(entries.map(([entry, document]) => ({ entry, words: wordsOf(document) })));
}

function wordsOf({ type, title, text, names, formalities }: SearchDocument) {
  return indexedWords({ type, title, text: linesOf([text, names, formalities]) });
}

/** Removes documents from the index. */
export async function removeDocuments(
  trx: Database,
  type: SearchType,
  documentIds: readonly string[],
): Promise<void> {
  const own = trx('search_entries').where({ type }).whereIn('document_id', documentIds);
  const entries: (number | string)[] = await own.clone().pluck('entry');
  if (entries.length === 0) return;
  await own.delete();
  await trx('search_files').whereIn('entry', entries).delete();
  await searchIndexOf(trx).remove(entries.map(wholeNumberOf));
}

type Numbered = [entry: number, document: SearchDocument];

/** Each gets its preferred number, or the next free one. */
async function numbered(trx: Database, documents: SearchDocument[]): Promise<Numbered[]> {
  const entries = new Map<number, SearchDocument>();
  let waiting = documents.map((document): Numbered => {
    return [
      preferredNumber(`${document.type}/${document.documentId}`, momentOf(document)),
      document,
    ];
  });
  while (waiting.length > 0) {
    const numbers = waiting.map(([number]) => number);
    const taken: (number | string)[] = await trx('search_entries')
      .whereIn('entry', numbers)
      .pluck('entry');
    const isTaken = new Set(taken.map(wholeNumberOf));
    const refused: Numbered[] = [];
    for (const [number, document] of waiting) {
      if (isTaken.has(number) || entries.has(number)) refused.push([number + 1, document]);
      else entries.set(number, document);
    }
    waiting = refused;
  }
  return [...entries];
}

/** A document issued on a future day is found at once, as the newest; an article posted then is not. */
function momentOf({ type, at }: SearchDocument): Date {
  const now = new Date();
  return CONTENT_TYPES[type].date === 'postedAt' || at < now ? at : now;
}

/** In display form, so that highlights keep their positions. */
function cleaned(document: SearchDocument): SearchDocument {
  return {
    ...document,
    title: searchText(document.title),
    text: searchText(document.text),
    names: searchText(document.names),
    formalities: searchText(document.formalities),
  };
}

function toRow([entry, document]: Numbered) {
  const { type, documentId, slug, title, text, names } = document;
  return {
    ...{ entry, type, slug, title, names },
    document_id: documentId,
    day: dayOf(document.at),
    updated_at: document.updatedAt.getTime(),
    number_key: document.numberKey,
    gist: gistOf(title, linesOf([text, names])),
    text: text.slice(0, SHOWN_TEXT).toWellFormed(),
  };
}
