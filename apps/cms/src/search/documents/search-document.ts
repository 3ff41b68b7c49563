import type { SearchType } from '@portal/contract/search-types';
import { instantOf } from '../../platform/database/database';
import type { PostedRow } from '../../content/queries/base-fields';

/** A published item as search sees it. */
export interface SearchDocument {
  type: SearchType;
  documentId: string;
  slug: string;
  title: string;
  /** When it was posted, issued or, for a page, last changed. */
  at: Date;
  updatedAt: Date;
  /** Null unless it is a legal document. */
  numberKey: string | null;
  /** Plain text in lines, the most important first. */
  text: string;
  /** Who wrote, signed and issued it; a result shows it only if it matches better than title and text. */
  names: string;
  /** Found, but never shown: letterheads and closings. */
  formalities: string;
  /** Files whose text belongs to it, whether they have been read or not. */
  fileIds: number[];
}

/** Fields of every type with a posting date. */
export function postedDocument(
  type: SearchType,
  row: PostedRow,
  text: string,
  names = '',
): SearchDocument {
  return {
    type,
    documentId: row.document_id,
    slug: row.slug,
    title: row.title,
    at: instantOf(row.posted_at),
    updatedAt: instantOf(row.updated_at),
    numberKey: null,
    text,
    names,
    formalities: '',
    fileIds: [],
  };
}

export function linesOf(parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part).join('\n');
}
