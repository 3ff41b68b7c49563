import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '@portal/contract/content-types';
import { siteAnswer } from '@portal/contract/site';
import { isSlug } from '@portal/vietnamese/slug';
import * as z from 'zod/mini';
import type { LinkPreview, readLinkPreview } from '../../src/seo/item-pages.ts';
import type { CmsReader } from './cms-reader.ts';

/** A function of the built site. */
export type ReadLinkPreview = typeof readLinkPreview;

/** What is drawn: the picture, or the title and who published it. */
export interface ShareSubject extends LinkPreview {
  agencyName: string;
}

interface SubjectFinderOptions {
  askCms: CmsReader;
  readLinkPreview: ReadLinkPreview;
}

const HOME = 'trang-chu';

/** Finds the content at a path of the site, without the leading slash; undefined if there is none. */
export function createSubjectFinder({ askCms, readLinkPreview: read }: SubjectFinderOptions) {
  async function findPreview(path: string): Promise<LinkPreview | undefined> {
    const [section = '', slug = '', ...more] = path.split('/');
    const type = CONTENT_TYPE_NAMES.find((name) => CONTENT_TYPES[name].section === `/${section}`);
    if (type === undefined || !isSlug(slug) || more.length > 0) return undefined;
    const body = await askCms(`/${CONTENT_TYPES[type].plural}/${slug}`, {}, z.unknown());
    return body === undefined ? undefined : read(type, body);
  }

  return async (path: string): Promise<ShareSubject | undefined> => {
    const [site, preview] = await Promise.all([askCms('/site', {}, siteAnswer), findPreview(path)]);
    const agencyName = site?.data.agencyName ?? '';
    if (path === HOME) return { title: agencyName, agencyName: '', picture: null };
    return preview && { ...preview, agencyName };
  };
}
