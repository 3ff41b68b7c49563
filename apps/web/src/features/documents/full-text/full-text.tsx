import { useId, useRef } from 'react';
import type { LegalDocument } from '../../../lib/answers.ts';
import type { PageText } from '../../../lib/page-text.ts';
import { fullTextTexts } from '../../../texts/full-text.ts';
import { readingTexts } from '../../../texts/reading.ts';
import reading from '../../../ui/reading.module.css';
import { RichText } from '../../../ui/rich-text.tsx';
import { ContentsSheet } from './contents-sheet.tsx';
import { FindInText } from './find-in-text.tsx';
import styles from './full-text.module.css';
import { useCopiedArticle } from './use-copied-article.ts';

/** Fewer headings need no table of contents. */
const MIN_HEADINGS = 3;

/** Deeper headings would make the contents as long as the text. */
const LOWEST_LEVEL = 3;

interface FullTextProps {
  document: LegalDocument;
  text: PageText;
}

/** The text of a document with its table of contents, and the tools to find and quote. */
export function FullText({ document, text }: FullTextProps) {
  const body = useRef<HTMLDivElement>(null);
  const headings = text.headings.filter(({ level }) => level <= LOWEST_LEVEL);
  const copied = useCopiedArticle(body, document);
  return (
    <div className={styles.frame} data-long={headings.length >= MIN_HEADINGS}>
      {headings.length >= MIN_HEADINGS && (
        <div className={styles.tools} data-unread>
          <FindInText key={document.slug} within={body} />
          <ContentsSheet key={`contents of ${document.slug}`} headings={headings} />
        </div>
      )}
      <div ref={body} className={`${styles.body} ${reading.text}`}>
        <RichText text={text} />
      </div>
      <div className={styles.copied} data-unread>
        <p key={copied?.text} role="status">
          {copied?.outcome === 'copied' && fullTextTexts.copied}
          {copied?.outcome === 'refused' && readingTexts.copyRefused}
        </p>
        {copied?.outcome === 'refused' && <ByHand text={copied.text} />}
      </div>
    </div>
  );
}

function ByHand({ text }: { text: string }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{fullTextTexts.byHand}</label>
      <textarea id={id} readOnly rows={6} value={text} ref={(field) => field?.select()} />
    </>
  );
}
