import { contentAddress } from '@portal/contract/content-types';
import type { Article } from '../../lib/answers.ts';
import { PAGE_WIDTH } from '../../lib/renditions.ts';
import { LastChanged } from '../../ui/last-changed.tsx';
import { later } from '../../ui/later.tsx';
import { Picture } from '../../ui/picture.tsx';
import { PrintFrame } from '../../ui/print-frame.tsx';
import reading from '../../ui/reading.module.css';
import { ReadingTools } from '../../ui/reading-tools.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { ShareLinks } from '../../ui/share-links.tsx';
import { articleTexts } from '../../texts/article.ts';
import { ArticleHeader } from './article-header.tsx';
import { Signature } from './signature.tsx';
import styles from './article.module.css';

const ReaderNotes = later(async () => (await import('../../ui/reader-notes.tsx')).ReaderNotes);
const AttachmentList = later(async () => (await import('./attachment-list.tsx')).AttachmentList);

const TableOfContents = later(
  async () => (await import('../../ui/table-of-contents.tsx')).TableOfContents,
);

interface ArticleViewProps {
  article: Article;
  /** Whether a link to its table of contents is shown above it, where there is no room beside it. */
  hasContents: boolean;
}

export function ArticleView({ article, hasContents }: ArticleViewProps) {
  const { cover, body } = article;
  const path = contentAddress('article', article.slug);
  return (
    <PrintFrame path={path}>
      <article className={styles.article}>
        <ArticleHeader article={article} />
        <ReadingTools path={path}>
          <ShareLinks path={path} />
        </ReadingTools>
        <ReaderNotes obsolete={article.obsolete} corrections={article.corrections} />
        <div className={reading.text}>
          {article.summary !== null && <p className={styles.summary}>{article.summary}</p>}
          {cover && (
            <figure className={styles.cover}>
              <Picture image={cover} sizes={`(min-width: 64rem) 44rem, ${PAGE_WIDTH}`} isLeading />
              {cover.caption !== null && <figcaption>{cover.caption}</figcaption>}
            </figure>
          )}
          {hasContents && (
            <div className={styles.contents}>
              <TableOfContents
                label={articleTexts.contents}
                headings={body.headings}
                isOpen={false}
              />
            </div>
          )}
          <RichText text={body} />
          <Signature {...article} />
        </div>
        <AttachmentList files={article.attachments} />
        <LastChanged at={article.updatedAt} />
      </article>
    </PrintFrame>
  );
}
