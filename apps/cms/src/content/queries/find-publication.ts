import type { Core } from '@strapi/strapi';
import { textParts } from '@portal/rich-text/render/text-parts';
import type { Database } from '../../platform/database/database';
import { uidOf } from '../content-types';
import { richTextFields } from '../rich-text-field';
import type { GatedType } from '../gates/gated-types';
import type { OwnFacts, Picture, Publication } from '../gates/publication';
import { findSurroundings } from './publication-surroundings';

interface File {
  name: string;
  alternativeText: string | null;
}

/** The union of the fields of all gated types. */
interface Stored extends Record<string, unknown> {
  title: string | null;
  summary?: string | null;
  postedAt?: string | Date | null;
  category?: { id: number } | null;
  cover?: File | null;
  coverIsDecorative?: boolean | null;
  photos?: { alt: string | null; image: File | null }[];
  file?: File | null;
  captions?: File | null;
  transcript?: string | null;
}

/** What the gates look at beside the fields of the item itself. */
const POPULATED: Partial<Record<GatedType, object>> = {
  article: { category: true, cover: true },
  gallery: { photos: { populate: { image: true } } },
  video: { file: true, captions: true },
};

interface Asked {
  type: GatedType;
  documentId: string;
}

/** The facts of an item's draft and its surroundings, for the gates; undefined without a draft. */
export async function findPublication(
  strapi: Core.Strapi,
  db: Database,
  { isNew, ...item }: Asked & { isNew: boolean },
): Promise<Publication | undefined> {
  const own = await findOwnFacts(strapi, item);
  if (!own) return undefined;
  const links = own.texts.flatMap(({ parts }) => parts.links.map(({ href }) => href));
  const now = new Date();
  const surroundings = await findSurroundings(strapi, db, { ...item, links, now });
  return { ...own, isNew, now, surroundings };
}

/** The facts of an item's draft alone; undefined without a draft. */
export async function findOwnFacts(
  strapi: Core.Strapi,
  { type, documentId }: Asked,
): Promise<OwnFacts | undefined> {
  const uid = uidOf(type);
  const stored: Stored | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: POPULATED[type] });
  if (!stored) return undefined;
  const texts = richTextFields(strapi.contentType(uid)).flatMap((field) => {
    const html = stored[field];
    return typeof html === 'string' ? [{ field, parts: textParts(html) }] : [];
  });
  return {
    title: stored.title ?? '',
    summary: type === 'article' ? (stored.summary ?? '') : null,
    category: type === 'article' ? { isChosen: Boolean(stored.category) } : null,
    texts,
    pictures: [...coverOf(stored), ...photosOf(stored)],
    film: filmOf(stored),
    postedAt: stored.postedAt ? new Date(stored.postedAt) : null,
  };
}

function coverOf({ cover, coverIsDecorative }: Stored): Picture[] {
  if (!cover) return [];
  return [
    {
      ...{ field: 'cover', name: 'Ảnh đại diện', fileName: cover.name },
      ...{ alt: cover.alternativeText ?? '', isDecorative: coverIsDecorative === true },
      remedy: 'Hãy sửa tệp (biểu tượng bút chì) và ghi mô tả, hoặc đánh dấu “Ảnh để trang trí”.',
    },
  ];
}

function photosOf({ photos = [] }: Stored): Picture[] {
  return photos.map(({ alt, image }, index) => ({
    ...{ field: 'photos', name: `Ảnh thứ ${index + 1} của album`, fileName: image?.name ?? '' },
    ...{ alt: alt ?? '', isDecorative: false },
    remedy: 'Hãy ghi mô tả: ai, đang làm gì, ở đâu.',
  }));
}

function filmOf({ file, captions, transcript }: Stored): Publication['film'] {
  if (!file) return null;
  return {
    fileName: file.name,
    hasCaptions: Boolean(captions),
    hasTranscript: (transcript ?? '').trim() !== '',
  };
}
