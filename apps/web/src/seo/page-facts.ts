import {
  CONTENT_TYPE_NAMES,
  contentAddress,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { plainTextOf } from '@portal/rich-text/render/render-text';
import type { QueryClient } from '@tanstack/react-query';
import { documentName } from '../features/documents/document-name.ts';
import { documentQuery } from '../features/documents/document-queries.ts';
import { galleryQuery } from '../features/galleries/gallery-queries.ts';
import { articleQuery } from '../features/news/news-queries.ts';
import { staticPageQuery } from '../features/static-pages/static-page-queries.ts';
import { videoQuery } from '../features/videos/video-queries.ts';
import { categoryAddress, homeAddress, listLink } from '../lib/addresses.ts';
import { fullAddress } from '../lib/site-origin.ts';
import { siteQuery } from '../lib/site.ts';
import { articleFacts, galleryFacts, videoFacts } from './content-facts.ts';
import { legislationOf, type JsonLdObject } from '@portal/contract/legislation';
import { agencyFacts, breadcrumbFacts, siteFacts } from './site-facts.ts';

/** The page of a route, with the data that its loader has left in the query client. */
interface LoadedPage {
  path: string | undefined;
  slug: string;
  queryClient: QueryClient;
}

/**
 * The JSON-LD of a page. Only the server renders it: programs read the HTML, and visitors need not download
 * this code.
 */
export function pageFacts({ path, slug, queryClient }: LoadedPage): JsonLdObject[] {
  const site = queryClient.getQueryData(siteQuery().queryKey)?.data;
  const agency = site ? [agencyFacts(site)] : [];
  if (path === homeAddress()) return site ? [...agency, siteFacts(site)] : [];
  const type = CONTENT_TYPE_NAMES.find((one) => contentAddress(one, ':slug') === path);
  return type === undefined ? [] : [...factsOf[type](queryClient, slug), ...agency];
}

const factsOf: Record<ContentTypeName, (client: QueryClient, slug: string) => JsonLdObject[]> = {
  article: (client, slug) => {
    const article = client.getQueryData(articleQuery(slug).queryKey)?.data;
    if (!article) return [];
    const { category, title } = article;
    const above = category && [{ label: category.name, address: categoryAddress(category.slug) }];
    const trail = [listLink('article'), ...(above ?? [])];
    return [articleFacts(article), breadcrumbFacts(trail, title)];
  },
  'legal-document': (client, slug) => {
    const document = client.getQueryData(documentQuery(slug, undefined).queryKey)?.data;
    if (!document) return [];
    const trail = [listLink('legal-document')];
    return [legislationOf(document, fullAddress), breadcrumbFacts(trail, documentName(document))];
  },
  video: (client, slug) => {
    const video = client.getQueryData(videoQuery(slug).queryKey)?.data;
    if (!video) return [];
    const { title, description } = video;
    const text = description === null ? title : plainTextOf(description.html);
    return [videoFacts(video, text), breadcrumbFacts([listLink('video')], title)];
  },
  gallery: (client, slug) => {
    const gallery = client.getQueryData(galleryQuery(slug).queryKey)?.data;
    if (!gallery) return [];
    return [galleryFacts(gallery), breadcrumbFacts([listLink('gallery')], gallery.title)];
  },
  page: (client, slug) => {
    const page = client.getQueryData(staticPageQuery(slug).queryKey)?.data;
    return page ? [breadcrumbFacts([], page.title)] : [];
  },
};
