import type { SearchType } from '@portal/contract/search';
import { articles } from './fixtures/articles.ts';
import { galleries } from './fixtures/galleries.ts';
import { legalSeeds } from './fixtures/legal-seeds.ts';
import { staticPages } from './fixtures/static-pages.ts';
import { videos } from './fixtures/videos.ts';
import { nameOf } from './legal-names.ts';

export interface SearchEntry {
  type: SearchType;
  documentId: string;
  slug: string;
  title: string;
  date: string;
  /** Plain. */
  text: string;
  /** Of a legal document. */
  number?: string;
}

function plain(html: string | null): string {
  const text = (html ?? '').replace(/<[^>]*>/g, ' ').replaceAll('&nbsp;', ' ');
  return text.replace(/\s+/g, ' ').trim();
}

const entries: SearchEntry[] = [
  ...articles.map(({ documentId, slug, title, postedOn, summary, body }) => ({
    type: 'article' as const,
    ...{ documentId, slug, title, date: postedOn, text: plain(`${summary ?? ''} ${body}`) },
  })),
  ...legalSeeds.map((seed) => ({
    type: 'legal-document' as const,
    documentId: `vb-${seed.slug}`,
    slug: seed.slug,
    title: `${nameOf(seed)}: ${seed.abstract}`,
    date: seed.issuedOn,
    text: plain(seed.fullText ?? ''),
    number: seed.number,
  })),
  ...videos.map(({ documentId, slug, title, postedOn, description, transcript }) => ({
    type: 'video' as const,
    ...{ documentId, slug, title, date: postedOn },
    text: plain(`${description ?? ''} ${transcript ?? ''}`),
  })),
  ...galleries.map(({ documentId, slug, title, postedOn, description }) => ({
    type: 'gallery' as const,
    ...{ documentId, slug, title, date: postedOn, text: plain(description) },
  })),
  ...staticPages.map(({ documentId, slug, title, updatedAt, body }) => ({
    type: 'page' as const,
    ...{ documentId, slug, title, date: updatedAt.slice(0, 10), text: plain(body) },
  })),
];

/** All that can be found, newest first. */
export const searchEntries = entries.toSorted((one, other) => other.date.localeCompare(one.date));
