import type { SearchType } from '@portal/contract/search';
import { instantOf } from '../../platform/database/database';
import type { PostedRow } from '../../content/queries/base-fields';

/** What the search knows of something published. */
export interface SearchDocument {
  type: SearchType;
  documentId: string;
  slug: string;
  title: string;
  /** When it was posted, issued or, of a page, last changed. */
  at: Date;
  /** Of a legal document, else null. */
  numberKey: string | null;
  /** Lines of plain text, the most important first. */
  text: string;
  /** Files whose texts are part of it, or will be when they have been read. */
  fileIds: number[];
}

/** Of what is posted on a day. */
export function postedDocument(type: SearchType, row: PostedRow, text: string): SearchDocument {
  return {
    type,
    documentId: row.document_id,
    slug: row.slug,
    title: row.title,
    at: instantOf(row.posted_at),
    numberKey: null,
    text,
    fileIds: [],
  };
}

export function linesOf(parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part).join('\n');
}
