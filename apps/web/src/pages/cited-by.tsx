import type { Article } from '../lib/answers.ts';
import { PARTS } from '../features/documents/parts.ts';
import { NewsTitles } from '../features/news/news-titles.tsx';
import { documentTexts } from '../texts/legal-document.ts';
import { QuerySection } from '../ui/query-section.tsx';

/** The news that cite a document. */
export function CitedBy({ articles }: { articles: Article['relatedArticles'] }) {
  return (
    <QuerySection heading={documentTexts.citedBy} id={PARTS.citedBy}>
      <NewsTitles articles={articles} />
    </QuerySection>
  );
}
