import { isRecord } from '@portal/contract/is-record';
import { CONTENT_TYPES } from '@portal/contract/content-types';
import { fold } from '@portal/vietnamese/fold';
import { slugOf } from '@portal/vietnamese/slug';
import { linkTargets, ownLink, type LinkTarget } from '@portal/rich-text/own-links';
import type { useFetchClient } from '@strapi/strapi/admin';
import { uidOf } from '../../type-uid';
import { linkTexts as texts } from './link-texts';

type Get = ReturnType<typeof useFetchClient>['get'];

/** A possible target of a link. */
export interface Destination {
  href: string;
  name: string;
  /** Its type and its state for readers. */
  detail: string;
}

/** How many of each kind are offered. */
const MAX_DESTINATIONS_PER_KIND = 4;

/**
 * Own content whose name or address contains all the words, with or without marks; without words, the
 * latest changes. Exact matches come first. Types that the editor may not read are skipped.
 */
export async function findOwnContent(
  get: Get,
  search: { words: string } | { slug: string },
  signal: AbortSignal,
): Promise<Destination[]> {
  const lists = await Promise.all(
    linkTargets.map(async (target) => {
      const filters = 'slug' in search ? { slug: search.slug } : holding(target, search.words);
      const params = {
        filters,
        page: 1,
        pageSize: MAX_DESTINATIONS_PER_KIND,
        sort: 'updatedAt:desc',
      };
      const { data } = await get(collectionOf(target), {
        params,
        signal,
        validateStatus: isReadable,
      });
      const results = isRecord(data) && Array.isArray(data['results']) ? data['results'] : [];
      return results.map((one) => destinationOf(target, one)).filter((one) => one !== undefined);
    }),
  );
  const wanted = 'words' in search ? fold(search.words.trim()) : '';
  const isExact = ({ name }: Destination) => fold(name).includes(wanted);
  return lists.flat().toSorted((one, other) => Number(isExact(other)) - Number(isExact(one)));
}

/** Undefined if it is deleted, or if the editor may not read it. */
export async function readOwnContent(
  get: Get,
  { target, documentId }: { target: LinkTarget; documentId: string },
  signal: AbortSignal,
): Promise<Destination | undefined> {
  const { data } = await get(`${collectionOf(target)}/${documentId}`, {
    signal,
    validateStatus: isReadable,
  });
  return isRecord(data) ? destinationOf(target, data['data']) : undefined;
}

function collectionOf(target: LinkTarget): string {
  return `/content-manager/collection-types/${uidOf(target)}`;
}

const isReadable = (status: number) => status < 300 || status === 403 || status === 404;

function holding(target: LinkTarget, words: string) {
  const name = target === 'legal-document' ? 'number' : 'title';
  if (words.trim() === '') return {};
  const inAddress = slugOf(words).split('-').filter(Boolean);
  const isInAddress = {
    $and: inAddress.map((word, index) => holdsWord(word, inAddress[index + 1])),
  };
  const isInName = { [name]: { $containsi: words.trim() } };
  return { $or: inAddress.length > 0 ? [isInName, isInAddress] : [isInName] };
}

/** The last word may be incomplete. */
function holdsWord(word: string, next: string | undefined) {
  const end = next === undefined ? '' : '-';
  return {
    $or: [
      { slug: { $startsWith: word + end } },
      { slug: { $contains: `-${word}${end}` } },
      { slug: { $endsWith: `-${word}` } },
    ],
  };
}

function destinationOf(target: LinkTarget, value: unknown): Destination | undefined {
  if (!isRecord(value)) return undefined;
  const { documentId, title, number, abstract, status } = value;
  const name = [number, title, abstract].filter((part) => typeof part === 'string').join(' — ');
  if (typeof documentId !== 'string' || name === '') return undefined;
  const { label } = CONTENT_TYPES[target];
  const detail = status === 'draft' ? `${label}, ${texts.draft}` : label;
  return { href: ownLink(target, documentId), name, detail };
}
