import '@portal/design/rich-text.css';
import type { ReactNode } from 'react';
import type { PageText } from '../lib/page-text.ts';
import { replaceBrokenPicture } from './broken-picture.ts';
import { useOwnLinks } from './use-own-links.ts';

interface RichTextProps {
  text: PageText;
  /** Renders the contents before the text, from its headings. */
  contents?: (headings: PageText['headings']) => ReactNode;
}

/** The only place where stored HTML enters the page. */
export function RichText({ text, contents }: RichTextProps) {
  const followLink = useOwnLinks();
  return (
    <>
      {contents?.(text.headings)}
      {/* Clicks land on its links, by mouse or by the Enter key. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        className="rich-text"
        onClick={followLink}
        onErrorCapture={replaceBrokenPicture}
        dangerouslySetInnerHTML={{ __html: text.html }}
      />
    </>
  );
}
