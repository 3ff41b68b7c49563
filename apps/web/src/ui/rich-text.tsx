import '@portal/design/rich-text.css';
import { headingAnchors, pictureSizes, tableRegions } from '@portal/rich-text/render/page-parts';
import { renderText, type TextHeading } from '@portal/rich-text/render/render-text';
import { useMemo, type ReactNode } from 'react';
import { richTextTexts } from '../texts/rich-text.ts';
import { replaceBrokenPicture } from './broken-picture.ts';
import { useOwnLinks } from './use-own-links.ts';

interface RichTextProps {
  /** Canonical HTML, as the cms stores it. */
  html: string;
  /** Renders the contents before the text, from its headings. */
  contents?: (headings: TextHeading[]) => ReactNode;
}

const pageParts = [
  headingAnchors(richTextTexts.anchor),
  tableRegions(richTextTexts.table),
  // As wide as the style sheet shows a picture of each size.
  pictureSizes({
    small: 'auto, (min-width: 48rem) 17rem, 60vw',
    medium: 'auto, (min-width: 48rem) 25rem, 90vw',
    full: 'auto, (min-width: 48rem) 45rem, 100vw',
  }),
];

/** The only place where stored HTML enters the page. */
export function RichText({ html, contents }: RichTextProps) {
  const followLink = useOwnLinks();
  const text = useMemo(() => renderText(html, pageParts), [html]);
  return (
    <>
      {contents?.(text.headings)}
      {/* What one clicks are the links in it, by mouse or by the Enter key. */}
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
