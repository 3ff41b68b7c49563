import { spanOfDays, type Day } from '@portal/vietnamese/days';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { documentTitle } from '@portal/vietnamese/document-title';
import { slugOf } from '@portal/vietnamese/slug';
import type { SearchType } from '@portal/contract/search-types';
import type { SearchDocument } from '../../src/search/documents/search-document.js';

/** The name by which queries refer to an entry. */
export function nameOf({ type, slug }: { type: string; slug: string }): string {
  return `${type}/${slug}`;
}

export function written(
  type: Exclude<SearchType, 'legal-document'>,
  slug: string,
  day: Day,
  title: string,
  text: string,
): SearchDocument {
  const documentId = `corpus-${slug}`;
  return {
    type,
    documentId,
    slug,
    title,
    at: spanOfDays(day).start,
    updatedAt: spanOfDays(day).start,
    numberKey: null,
    fileIds: [],
    text,
    ...{ names: '', formalities: '' },
  };
}

/** The slug follows from the number: `legal-document/37-2018-qd-ttg`. */
export function issued(
  typeName: string,
  number: string,
  day: Day,
  abstract: string,
  text = '',
): SearchDocument {
  const slug = slugOf(number);
  return {
    type: 'legal-document',
    documentId: `corpus-${slug}-${day}`,
    slug,
    title: `${documentTitle(typeName, number)} – ${abstract}`,
    at: spanOfDays(day).start,
    updatedAt: spanOfDays(day).start,
    numberKey: documentNumberKey(number),
    fileIds: [],
    text,
    ...{ names: '', formalities: '' },
  };
}
