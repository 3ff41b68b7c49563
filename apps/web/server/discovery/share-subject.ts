import { articleAnswer } from '@portal/contract/article';
import {
  CONTENT_TYPE_NAMES,
  CONTENT_TYPES,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { galleryAnswer } from '@portal/contract/gallery';
import { legalDocumentAnswer } from '@portal/contract/legal-document';
import type { Image } from '@portal/contract/media';
import { siteAnswer } from '@portal/contract/site';
import { staticPageAnswer } from '@portal/contract/static-page';
import { videoAnswer } from '@portal/contract/video';
import { documentTitle } from '@portal/vietnamese/document-title';
import { isSlug } from '@portal/vietnamese/slug';
import type { CmsReader } from './cms-reader.ts';

/** What a link preview shows: the picture, or the title where there is none. */
export interface ShareSubject {
  title: string;
  agencyName: string;
  picture: Image | null;
}

type Shown = Omit<ShareSubject, 'agencyName'>;

const HOME = 'trang-chu';

/** The content at a path of the site, without the leading slash; undefined if there is none. */
export async function findShareSubject(
  askCms: CmsReader,
  path: string,
): Promise<ShareSubject | undefined> {
  const [site, shown] = await Promise.all([askCms('/site', {}, siteAnswer), find(askCms, path)]);
  const agencyName = site?.data.agencyName ?? '';
  if (path === HOME) return { title: agencyName, agencyName: '', picture: null };
  return shown && { ...shown, agencyName };
}

async function find(askCms: CmsReader, path: string): Promise<Shown | undefined> {
  const [section = '', slug = '', ...more] = path.split('/');
  const type = CONTENT_TYPE_NAMES.find((name) => CONTENT_TYPES[name].section === `/${section}`);
  if (type === undefined || !isSlug(slug) || more.length > 0) return undefined;
  return finders[type](askCms, `/${CONTENT_TYPES[type].plural}/${slug}`);
}

const finders: Record<
  ContentTypeName,
  (askCms: CmsReader, path: string) => Promise<Shown | undefined>
> = {
  article: async (askCms, path) => {
    const article = (await askCms(path, {}, articleAnswer))?.data;
    return article && { title: article.title, picture: article.cover };
  },
  'legal-document': async (askCms, path) => {
    const document = (await askCms(path, {}, legalDocumentAnswer))?.data;
    if (!document) return undefined;
    const { documentType, number, group, abstract } = document;
    // A draft's abstract already names its type.
    if (group === 'draft') return { title: abstract, picture: null };
    const name = documentTitle(documentType?.name ?? null, number, false);
    return { title: `${name}: ${abstract}`, picture: null };
  },
  video: async (askCms, path) => {
    const video = (await askCms(path, {}, videoAnswer))?.data;
    return video && { title: video.title, picture: video.poster };
  },
  gallery: async (askCms, path) => {
    const gallery = (await askCms(path, {}, galleryAnswer))?.data;
    return gallery && { title: gallery.title, picture: gallery.cover };
  },
  page: async (askCms, path) => {
    const page = (await askCms(path, {}, staticPageAnswer))?.data;
    return page && { title: page.title, picture: null };
  },
};
