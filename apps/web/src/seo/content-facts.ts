import { contentAddress } from '@portal/contract/content-types';
import type { Image } from '@portal/contract/media';
import type { Article, Gallery, Video } from '../lib/answers.ts';
import { fullAddress } from '../lib/site-origin.ts';
import type { JsonLdObject } from '@portal/contract/legislation';
import { publisher } from './site-facts.ts';

/** https://schema.org/NewsArticle */
export function articleFacts(article: Article): JsonLdObject {
  const { title, summary, slug, postedAt, updatedAt, cover, author, category } = article;
  const address = fullAddress(contentAddress('article', slug));
  return {
    '@type': 'NewsArticle',
    '@id': address,
    mainEntityOfPage: address,
    headline: title,
    ...(summary !== null && { description: summary }),
    datePublished: postedAt,
    dateModified: updatedAt,
    inLanguage: 'vi',
    ...(cover && { image: pictureFacts(cover) }),
    author: author === null ? publisher() : { '@type': 'Person', name: author },
    publisher: publisher(),
    ...(category && { articleSection: category.name }),
    citation: article.citedDocuments.map((document) =>
      fullAddress(contentAddress('legal-document', document.slug)),
    ),
    correction: correctionFacts(article),
  };
}

/** https://schema.org/VideoObject; `description` is plain text. */
export function videoFacts(video: Video, description: string): JsonLdObject {
  const { title, slug, postedAt, updatedAt, poster, durationSeconds, file, embedUrl } = video;
  return {
    '@type': 'VideoObject',
    '@id': fullAddress(contentAddress('video', slug)),
    name: title,
    description,
    uploadDate: postedAt,
    dateModified: updatedAt,
    inLanguage: 'vi',
    ...(poster && { thumbnailUrl: fullAddress(poster.url) }),
    ...(durationSeconds !== null && { duration: `PT${durationSeconds}S` }),
    ...(file && { contentUrl: fullAddress(file.url), encodingFormat: file.mime }),
    ...(embedUrl !== null && { embedUrl }),
    ...(video.transcript !== null && { transcript: video.transcript }),
    correction: correctionFacts(video),
    publisher: publisher(),
  };
}

/** https://schema.org/ImageGallery */
export function galleryFacts(gallery: Gallery): JsonLdObject {
  const { title, slug, postedAt, updatedAt, photos } = gallery;
  return {
    '@type': 'ImageGallery',
    '@id': fullAddress(contentAddress('gallery', slug)),
    name: title,
    datePublished: postedAt,
    dateModified: updatedAt,
    inLanguage: 'vi',
    publisher: publisher(),
    image: photos.map(({ image, credit }) => ({
      ...pictureFacts(image),
      ...(credit !== null && { creditText: credit }),
    })),
    correction: correctionFacts(gallery),
  };
}

function correctionFacts({ corrections }: Pick<Article, 'corrections'>): JsonLdObject[] {
  return corrections.map(({ date, note }) => ({
    ...{ '@type': 'CorrectionComment', text: note, datePublished: date },
  }));
}

function pictureFacts({ url, width, height, alt, caption }: Image): JsonLdObject {
  return {
    '@type': 'ImageObject',
    contentUrl: fullAddress(url),
    width,
    height,
    ...(alt !== '' && { description: alt }),
    ...(caption !== null && { caption }),
  };
}
