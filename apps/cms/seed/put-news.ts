import { fillPictures } from './fill-pictures';
import { getSeededId, putOnce, type SeedContext } from './put';
import type { FirstArticle, FirstCategory } from './types';

const ARTICLE = 'api::article.article';
const CATEGORY = 'api::category.category';

export async function putCategories(
  context: SeedContext,
  categories: FirstCategory[],
): Promise<void> {
  for (const { key, parent, ...fields } of categories) {
    await putOnce(context, CATEGORY, key, async () => ({
      ...fields,
      slug: key,
      ...(parent && { parent: getSeededId(context, CATEGORY, parent) }),
    }));
  }
}

/** Creates the oldest articles first, but an article's related articles before the article. */
export async function putArticles(context: SeedContext, articles: FirstArticle[]): Promise<void> {
  const oldestFirst = articles.toSorted((one, other) => one.postedAt.localeCompare(other.postedAt));
  const visited = new Set<string>();
  const put = async (article: FirstArticle): Promise<void> => {
    if (visited.has(article.key)) return;
    visited.add(article.key);
    for (const other of oldestFirst) if (article.related?.includes(other.key)) await put(other);
    await putOnce(context, ARTICLE, article.key, () => fieldsOf(context, article));
  };
  for (const article of oldestFirst) await put(article);
}

async function fieldsOf(context: SeedContext, article: FirstArticle) {
  const { key, cover, attachments = [], related = [], category, ...fields } = article;
  const files = await Promise.all(attachments.map(context.library.file));
  return {
    ...fields,
    slug: key,
    body: await fillPictures(context.library, article.body),
    category: getSeededId(context, CATEGORY, category),
    cover: cover && (await context.library.picture(cover)).id,
    attachments: files.map(({ id }) => id),
    // If two articles relate to each other, the first one cannot link to the second one yet.
    relatedArticles: related.flatMap((other) => context.record.find(ARTICLE, other) ?? []),
  };
}
