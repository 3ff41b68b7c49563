import type { ContentTypeName } from '@portal/contract/content-types';
import { documentName } from '@portal/contract/document-name';
import { legislationOf, type JsonLdObject } from '@portal/contract/legislation';
import type { Image } from '@portal/contract/media';
import type { PreviewAnswer } from '@portal/contract/preview';
import { plainTextOf } from '@portal/rich-text/render/render-text';
import { documentTitle } from '@portal/vietnamese/document-title';
import type { DataTag, QueryClient, QueryKey } from '@tanstack/react-query';
import { documentQuery } from '../features/documents/document-queries.ts';
import { galleryQuery } from '../features/galleries/gallery-queries.ts';
import { articleQuery } from '../features/news/news-queries.ts';
import { staticPageQuery } from '../features/static-pages/static-page-queries.ts';
import { videoQuery } from '../features/videos/video-queries.ts';
import { categoryAddress, listLink } from '../lib/addresses.ts';
import { parseAnswer, type Answer, type AnswerKind } from '../lib/answers.ts';
import { fullAddress } from '../lib/site-origin.ts';
import { articleFacts, galleryFacts, videoFacts } from './content-facts.ts';
import { breadcrumbFacts } from './site-facts.ts';

export type Draft = Pick<PreviewAnswer, 'type' | 'slug' | 'answer'>;

/** What a link preview shows: the picture, or the title if there is none. */
export interface LinkPreview {
  title: string;
  picture: Image | null;
}

/** What only the web server needs of the pages of a content type; visitors never download it. */
interface ItemPage {
  /** The JSON-LD of a page whose loader has run; empty if it found nothing. */
  facts: (queryClient: QueryClient, slug: string) => JsonLdObject[];
  /** Stores a draft where the page's loader looks, as if the API had returned it. */
  putDraft: (queryClient: QueryClient, draft: Draft) => void;
  linkPreview: (body: unknown) => LinkPreview;
}

interface ItemPageParts<K extends AnswerKind> {
  query: (slug: string) => { queryKey: DataTag<QueryKey, Answer<K>, Error> };
  facts: (data: Answer<K>['data']) => JsonLdObject[];
  linkPreview: (data: Answer<K>['data']) => LinkPreview;
}

function itemPage<K extends AnswerKind>(kind: K, parts: ItemPageParts<K>): ItemPage {
  const { query, facts, linkPreview } = parts;
  return {
    facts: (queryClient, slug) => {
      const answer = queryClient.getQueryData(query(slug).queryKey);
      return answer ? facts(answer.data) : [];
    },
    putDraft: (queryClient, { slug, answer }) =>
      void queryClient.setQueryData(query(slug).queryKey, parseAnswer(kind, answer)),
    linkPreview: (body) => linkPreview(parseAnswer(kind, body).data),
  };
}

export const itemPages: Record<ContentTypeName, ItemPage> = {
  article: itemPage('article', {
    query: articleQuery,
    facts: (article) => {
      const { category, title } = article;
      const above = category && [{ label: category.name, address: categoryAddress(category.slug) }];
      const trail = [listLink('article'), ...(above ?? [])];
      return [articleFacts(article), breadcrumbFacts(trail, title)];
    },
    linkPreview: ({ title, cover }) => ({ title, picture: cover }),
  }),
  'legal-document': itemPage('document', {
    query: (slug) => documentQuery(slug, undefined),
    facts: (document) => [
      legislationOf(document, fullAddress),
      breadcrumbFacts([listLink('legal-document')], documentName(document)),
    ],
    linkPreview: ({ documentType, number, group, abstract }) => {
      // A draft's abstract already names its type.
      if (group === 'draft') return { title: abstract, picture: null };
      const name = documentTitle(documentType?.name ?? null, number, false);
      return { title: `${name}: ${abstract}`, picture: null };
    },
  }),
  video: itemPage('video', {
    query: videoQuery,
    facts: (video) => {
      const { title, description } = video;
      const text = description === null ? title : plainTextOf(description.html);
      return [videoFacts(video, text), breadcrumbFacts([listLink('video')], title)];
    },
    linkPreview: ({ title, poster }) => ({ title, picture: poster }),
  }),
  gallery: itemPage('gallery', {
    query: galleryQuery,
    facts: (gallery) => [
      galleryFacts(gallery),
      breadcrumbFacts([listLink('gallery')], gallery.title),
    ],
    linkPreview: ({ title, cover }) => ({ title, picture: cover }),
  }),
  page: itemPage('staticPage', {
    query: staticPageQuery,
    facts: ({ title }) => [breadcrumbFacts([], title)],
    linkPreview: ({ title }) => ({ title, picture: null }),
  }),
};

/** Throws if the body is no answer of the API about an item of the type. */
export function readLinkPreview(type: ContentTypeName, body: unknown): LinkPreview {
  return itemPages[type].linkPreview(body);
}
