import '@portal/design/rich-text.css';
import { richTextTexts } from '../texts/rich-text.ts';
import { anchorHeadings } from './anchor-headings.ts';
import { fitPictures } from './fit-pictures.ts';
import { labelTables } from './label-tables.ts';
import { replaceBrokenPicture } from './broken-picture.ts';
import { useOwnLinks } from './use-own-links.ts';

interface RichTextProps {
  /** Canonical HTML, as the cms stores it. */
  html: string;
}

/** The only place where stored HTML enters the page. */
export function RichText({ html }: RichTextProps) {
  const followLink = useOwnLinks();
  const anchored = anchorHeadings(html, richTextTexts.anchor);
  const readable = fitPictures(labelTables(anchored, richTextTexts.table));
  return (
    // What one clicks are the links in it, by mouse or by the Enter key.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className="rich-text"
      onClick={followLink}
      onErrorCapture={replaceBrokenPicture}
      dangerouslySetInnerHTML={{ __html: readable }}
    />
  );
}
