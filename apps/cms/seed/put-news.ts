import { fillPictures } from './fill-pictures';
import { getPut, putOnce, type Putting } from './put';
import type { FirstArticle, FirstCategory } from './types';

const ARTICLE = 'api::article.article';
const CATEGORY = 'api::category.category';

export async function putCategories(putting: Putting, categories: FirstCategory[]): Promise<void> {
  for (const { key, parent, ...fields } of categories) {
    await putOnce(putting, CATEGORY, key, async () => ({
      ...fields,
      slug: key,
      ...(parent && { parent: getPut(putting, CATEGORY, parent) }),
    }));
  }
}

/** Oldest first; what an article names as related goes in before it. */
export async function putArticles(putting: Putting, articles: FirstArticle[]): Promise<void> {
  const inOrder = articles.toSorted((one, other) => one.postedAt.localeCompare(other.postedAt));
  const begun = new Set<string>();
  const put = async (article: FirstArticle): Promise<void> => {
    if (begun.has(article.key)) return;
    begun.add(article.key);
    for (const other of inOrder) if (article.related?.includes(other.key)) await put(other);
    await putOnce(putting, ARTICLE, article.key, () => fieldsOf(putting, article));
  };
  for (const article of inOrder) await put(article);
}

async function fieldsOf(putting: Putting, article: FirstArticle) {
  const { key, cover, attachments = [], related = [], category, ...fields } = article;
  const files = await Promise.all(attachments.map(putting.library.file));
  return {
    ...fields,
    slug: key,
    body: await fillPictures(putting.library, article.body),
    category: getPut(putting, CATEGORY, category),
    cover: cover && (await putting.library.picture(cover)).id,
    attachments: files.map(({ id }) => id),
    // Of two that name each other, the one that goes in first cannot name the other yet.
    relatedArticles: related.flatMap((other) => putting.record.find(ARTICLE, other) ?? []),
    reviewState: 'approved',
  };
}
