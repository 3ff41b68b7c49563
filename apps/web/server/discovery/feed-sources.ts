import type { ApiParams } from '@portal/client/address';
import { aroundName } from '@portal/contract/around-name';
import { articleList, type ArticleSummary } from '@portal/contract/article';
import { categoryList } from '@portal/contract/category';
import { CONTENT_TYPES, contentAddress } from '@portal/contract/content-types';
import { legalDocumentList, type LegalDocumentSummary } from '@portal/contract/legal-document';
import type { StatusReason } from '@portal/contract/legal-state';
import { FACETS } from '@portal/contract/document-filters';
import { hasValidity, VALIDITY_LABELS } from '@portal/contract/legal-vocabulary';
import type { Image } from '@portal/contract/media';
import { siteAnswer } from '@portal/contract/site';
import { spanOfDays, type Day } from '@portal/vietnamese/days';
import { documentTitle } from '@portal/vietnamese/document-title';
import type { CmsReader } from './cms-reader.ts';
import { discoveryTexts } from './discovery-texts.ts';
import type { Feed, FeedItem, FeedPicture } from './feed.ts';
import type { FeedText } from './feed-text.ts';

/** A list of documents with the filters of its address. */
export interface DocumentAddress {
  /** The address of the list's first page on the site. */
  address: string;
  /** The list's filters as parameters of the API. */
  params: ApiParams;
}

export interface FeedSources {
  news: () => Promise<Feed>;
  category: (slug: string) => Promise<Feed | undefined>;
  documents: (asked: DocumentAddress) => Promise<Feed>;
}

const ITEMS = 50;

export const categoryAddress = (slug: string) =>
  `${CONTENT_TYPES.article.section}/chuyen-muc/${slug}`;

/** The content of each feed; undefined for a category that does not exist. */
export function createFeedSources(askCms: CmsReader, origin: string): FeedSources {
  const fullUrl = (address: string) => new URL(address, origin).href;

  const agencyName = async () => (await askCms('/site', {}, siteAnswer))?.data.agencyName ?? '';

  function articleItem(article: ArticleSummary): FeedItem {
    const published = new Date(article.postedAt);
    const { obsolete, latestCorrection } = article;
    return {
      url: fullUrl(contentAddress('article', article.slug)),
      title: obsolete ? discoveryTexts.obsolete(article.title) : article.title,
      summary: [
        ...(obsolete ? [`${obsolete.reason} `] : []),
        ...correctionOf(latestCorrection),
        article.summary ?? '',
      ],
      published,
      // Feed readers show an item again when it is corrected or becomes obsolete.
      updated: latest(latestCorrection ? new Date(article.updatedAt) : published, obsolete?.on),
      categories: article.category ? [article.category.name] : [],
      picture: article.cover ? feedPicture(article.cover) : undefined,
    };
  }

  function feedPicture({ url, width, height, renditions }: Image): FeedPicture {
    const rendition = renditions.at(-1);
    if (!rendition) return { url: fullUrl(url), width, height };
    return { ...rendition, url: fullUrl(rendition.url), type: 'image/webp' };
  }

  function documentItem(document: LegalDocumentSummary): FeedItem {
    const { slug, number, abstract, documentType, group, issuedOn, legalFields } = document;
    const { latestCorrection, statusReason, updatedAt } = document;
    const published = spanOfDays(issuedOn).start;
    return {
      url: fullUrl(contentAddress('legal-document', slug)),
      title: documentTitle(documentType?.name ?? null, number, group === 'draft'),
      summary: [...correctionOf(latestCorrection), abstract, ...statusOf(document)],
      published,
      updated: latest(latestCorrection ? new Date(updatedAt) : published, statusReason?.since),
      categories: legalFields.map(({ name }) => name),
      picture: undefined,
    };
  }

  /** The status as the document's page states it, with a link to the document that caused it. */
  function statusOf({ status, statusReason }: LegalDocumentSummary): FeedText {
    if (!hasValidity({ status })) return [];
    const label = ` ${discoveryTexts.status(VALIDITY_LABELS[status])}`;
    return statusReason ? [`${label} `, ...linked(statusReason)] : [label];
  }

  function linked({ sentence, by }: StatusReason): FeedText {
    if (by === null) return [sentence];
    const text = documentTitle(by.documentType?.name ?? null, by.number);
    const link = { text, url: fullUrl(contentAddress('legal-document', by.slug)) };
    const around = aroundName(sentence, text);
    return around ? [around.before, link, around.after] : [sentence];
  }

  return {
    news: async () => {
      const [publisher, list] = await Promise.all([
        agencyName(),
        askCms('/articles', { pageSize: ITEMS }, articleList),
      ]);
      return {
        ...{ title: publisher, description: discoveryTexts.newsDescription(publisher), publisher },
        pageUrl: fullUrl('/'),
        items: (list?.data ?? []).map(articleItem),
      };
    },
    category: async (slug) => {
      const [publisher, categories] = await Promise.all([
        agencyName(),
        askCms('/categories', {}, categoryList),
      ]);
      const category = categories?.data.find((one) => one.slug === slug);
      if (!category) return undefined;
      const list = await askCms('/articles', { category: slug, pageSize: ITEMS }, articleList);
      const { name, description } = category;
      return {
        title: discoveryTexts.ofAgency(name, publisher),
        description: description ?? discoveryTexts.categoryDescription(name, publisher),
        pageUrl: fullUrl(categoryAddress(slug)),
        publisher,
        items: (list?.data ?? []).map(articleItem),
      };
    },
    documents: async ({ address, params }) => {
      const [publisher, list] = await Promise.all([
        agencyName(),
        askCms('/legal-documents', { ...params, pageSize: ITEMS }, legalDocumentList),
      ]);
      const choices = FACETS.flatMap((facet) => {
        const chosen = String(params[facet] ?? '').split(',');
        const values = list?.meta.facets[facet] ?? [];
        return values.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
      });
      return {
        title: discoveryTexts.ofAgency(discoveryTexts.documents(choices), publisher),
        description: discoveryTexts.documentsDescription(publisher),
        pageUrl: fullUrl(address),
        publisher,
        items: (list?.data ?? []).map(documentItem),
      };
    },
  };
}

function correctionOf(correction: ArticleSummary['latestCorrection']): FeedText {
  return correction ? [`${discoveryTexts.corrected(correction)} `] : [];
}

function latest(published: Date, since: Day | null | undefined): Date {
  if (!since) return published;
  const { start } = spanOfDays(since);
  return start > published ? start : published;
}
