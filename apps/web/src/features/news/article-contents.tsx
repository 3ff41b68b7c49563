import type { PageText } from '../../lib/page-text.ts';
import { articleTexts } from '../../texts/article.ts';
import { TableOfContents, useCurrentHeading } from '../../ui/table-of-contents.tsx';

/** The table of contents of a long article, with the current section marked. */
export function ArticleContents({ headings }: { headings: PageText['headings'] }) {
  const current = useCurrentHeading(headings.map(({ id }) => id));
  return <TableOfContents label={articleTexts.contents} headings={headings} current={current} />;
}
