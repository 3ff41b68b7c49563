import { API_ROOT } from '@portal/contract/endpoints';
import { legalDocumentList } from '@portal/contract/legal-document';
import * as z from 'zod/mini';
import type { CitationInHtml } from '@portal/rich-text/citations';

/**
 * How many published documents a citation may mean; undefined for an error status, rejects without an
 * answer.
 */
export async function countMeant(
  { number, issuedOn }: Pick<CitationInHtml, 'number' | 'issuedOn'>,
  signal: AbortSignal,
): Promise<number | undefined> {
  const parameters = new URLSearchParams({ number, pageSize: '100' });
  const response = await fetch(`${API_ROOT}/legal-documents?${parameters}`, { signal });
  if (!response.ok) return undefined;
  const answer = z.safeParse(legalDocumentList, await response.json());
  if (!answer.success) return undefined;
  return answer.data.data.filter((one) => issuedOn === null || one.issuedOn === issuedOn).length;
}
