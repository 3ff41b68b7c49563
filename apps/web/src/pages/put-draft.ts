import type { ContentTypeName } from '@portal/contract/content-types';
import type { PreviewAnswer } from '@portal/contract/preview';
import type { QueryClient } from '@tanstack/react-query';
import { documentQuery } from '../features/documents/document-queries.ts';
import { galleryQuery } from '../features/galleries/gallery-queries.ts';
import { articleQuery } from '../features/news/news-queries.ts';
import { staticPageQuery } from '../features/static-pages/static-page-queries.ts';
import { videoQuery } from '../features/videos/video-queries.ts';
import { parseAnswer } from '../lib/answers.ts';

export type Draft = Pick<PreviewAnswer, 'type' | 'slug' | 'answer'>;

type Put = (queryClient: QueryClient, slug: string, answer: unknown) => void;

const putting: Record<ContentTypeName, Put> = {
  article: (queryClient, slug, answer) =>
    queryClient.setQueryData(articleQuery(slug).queryKey, parseAnswer('article', answer)),
  'legal-document': (queryClient, slug, answer) =>
    queryClient.setQueryData(
      documentQuery(slug, undefined).queryKey,
      parseAnswer('document', answer),
    ),
  video: (queryClient, slug, answer) =>
    queryClient.setQueryData(videoQuery(slug).queryKey, parseAnswer('video', answer)),
  gallery: (queryClient, slug, answer) =>
    queryClient.setQueryData(galleryQuery(slug).queryKey, parseAnswer('gallery', answer)),
  page: (queryClient, slug, answer) =>
    queryClient.setQueryData(staticPageQuery(slug).queryKey, parseAnswer('staticPage', answer)),
};

/** Puts the draft where the loader of its page looks, as if the API had returned it. */
export function putDraft(queryClient: QueryClient, { type, slug, answer }: Draft): void {
  putting[type](queryClient, slug, answer);
}
