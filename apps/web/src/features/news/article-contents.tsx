import type { PageText } from '../../lib/page-text.ts';
import { articleTexts } from '../../texts/article.ts';
import { TableOfContents, useCurrentHeading } from '../../ui/table-of-contents.tsx';

/** The contents beside a long article; the section that is being read is marked. */
export function ArticleContents({ headings }: { headings: PageText['headings'] }) {
  const current = useCurrentHeading(headings.map(({ id }) => id));
  return <TableOfContents label={articleTexts.contents} headings={headings} current={current} />;
}
