import type { ArticleSummary } from '@portal/contract/article';
import type { Category } from '@portal/contract/category';

const MAX_OTHER_LEADING = 5;
const MAX_NEWEST = 5;
/** The slug of the category whose news has deadlines for citizens. */
export const ANNOUNCEMENTS = 'thong-bao';

interface NewsSources {
  featured: ArticleSummary[];
  newest: ArticleSummary[];
  categories: Category[];
}

/**
 * The news of the home page: no article is in two lists, obsolete ones are in none, and a missing source
 * empties no other list.
 */
export function divideNews({ featured, newest, categories }: NewsSources) {
  const taken = new Set<string>();
  function take(articles: ArticleSummary[], most?: number): ArticleSummary[] {
    const others = [...new Map(articles.map((one) => [one.documentId, one])).values()];
    const chosen = others
      .filter(({ documentId, obsolete }) => !obsolete && !taken.has(documentId))
      .slice(0, most);
    for (const { documentId } of chosen) taken.add(documentId);
    return chosen;
  }
  const announcing = categories.find(({ slug }) => slug === ANNOUNCEMENTS);
  const [lead] = take([...featured, ...newest], 1);
  const announcements = take(announcing?.latest ?? []);
  const otherLeading = take([...featured, ...newest], MAX_OTHER_LEADING);
  return {
    lead,
    otherLeading,
    announcements,
    newest: take(newest, MAX_NEWEST),
    byCategory: categories
      .filter((category) => category.parent === null && category !== announcing)
      .map((category) => ({ ...category, latest: take(category.latest) }))
      .filter(({ latest }) => latest.length > 0),
  };
}
