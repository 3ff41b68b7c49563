import type { Database } from '../platform/database/database';
import { findCitationsInHtml } from './in-html';

/** Puts what an article cites in place of what it cited; no body means that it is withdrawn. */
export async function putCitations(
  trx: Database,
  article: string,
  body: string | undefined,
): Promise<void> {
  await trx('article_citations').where({ article }).delete();
  const rows = citationRowsOf(article, body ?? '');
  if (rows.length > 0) await trx('article_citations').insert(rows);
}

export function citationRowsOf(article: string, body: string) {
  return findCitationsInHtml(body).map(({ key, issuedOn, place }, position) => ({
    ...{ article, position, number_key: key, issued_on: issuedOn },
    start_at: place?.start ?? null,
    end_at: place?.end ?? null,
  }));
}
