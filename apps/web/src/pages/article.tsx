import { contentAddress } from '@portal/contract/content-types';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef } from 'react';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ArticleView } from '../features/news/article-view.tsx';
import { articleQuery } from '../features/news/news-queries.ts';
import { categoryAddress, listAddress, listLink } from '../lib/addresses.ts';
import { answerOrPage, notFound } from '../lib/errors.ts';
import { loadAfterTouch } from '../lib/first-touch.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { isSlug } from '@portal/vietnamese/slug';
import { articleTexts } from '../texts/article.ts';
import { newsTexts } from '../texts/news.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { later } from '../ui/later.tsx';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './article.module.css';
import { loadSidebar, NewsSidebar } from './news-sidebar.tsx';

const ArticleBeside = later(async () => (await import('./article-beside.tsx')).ArticleBeside);

/** Optional: the text stays readable if they fail to load. */
const CitationCards = lazy(() =>
  loadAfterTouch(() => import('../features/documents/citation-cards.tsx'))
    .then((module) => ({ default: module.CitationCards }))
    .catch(() => ({ default: () => null })),
);

/** A single heading needs no contents. */
const FEWEST_HEADINGS = 2;
/** In UTF-16 units of HTML: longer than the column beside it. */
const LONG_TEXT = 4_000;

const noSuchArticle = {
  ...articleTexts.notFound,
  links: [{ label: newsTexts.allNews, address: listAddress('article') }],
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug = '' } = params;
  if (!isSlug(slug)) throw notFound(noSuchArticle);
  const queryClient = context.get(queryClientContext);
  const article = await answerOrPage(
    queryClient.ensureQueryData(articleQuery(slug)),
    noSuchArticle,
  );
  await loadSidebar(queryClient, { selected: article.data.postedOn });
  return { slug };
}

export function Component() {
  const { slug } = useLoaderData<typeof loader>();
  const article = useSuspenseQuery(articleQuery(slug)).data.data;
  const { title, summary, category, postedOn, citedDocuments, relatedArticles, body } = article;
  const hasContents = body.headings.length >= FEWEST_HEADINGS;
  const hasOthers = citedDocuments.length + relatedArticles.length > 0;
  const isLong = hasContents || (hasOthers && body.html.length > LONG_TEXT);
  const main = useRef<HTMLDivElement>(null);
  const trail = [
    listLink('article'),
    ...(category ? [{ label: category.name, address: categoryAddress(category.slug) }] : []),
  ];
  return (
    <>
      <PageMeta
        title={title}
        description={summary ?? title}
        address={contentAddress('article', slug)}
        kind="article"
        published={article.postedAt}
        modified={article.updatedAt}
      />
      <Breadcrumbs trail={trail} current={title} />
      <div className={styles.columns} data-long={isLong}>
        <div ref={main} className={styles.main}>
          <ArticleView article={article} hasContents={hasContents} />
          {citedDocuments.length > 0 && (
            <Suspense fallback={null}>
              <CitationCards key={slug} within={main} documents={citedDocuments} />
            </Suspense>
          )}
        </div>
        <div className={styles.besides}>
          <ArticleBeside article={article} hasContents={hasContents} isLong={isLong} />
        </div>
        <NewsSidebar selected={postedOn} />
      </div>
    </>
  );
}
