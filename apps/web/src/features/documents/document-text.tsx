import { documentTexts } from '../../texts/legal-document.ts';
import { headingsOf } from '../../ui/headings-of.ts';
import reading from '../../ui/reading.module.css';
import { RichText } from '../../ui/rich-text.tsx';
import { TableOfContents } from '../../ui/table-of-contents.tsx';

/** So few headings are seen at a glance. */
const FEWEST = 3;

export function DocumentText({ html }: { html: string }) {
  const headings = headingsOf(html);
  return (
    <div className={reading.text}>
      {headings.length >= FEWEST && (
        <TableOfContents label={documentTexts.contents} headings={headings} />
      )}
      <RichText html={html} />
    </div>
  );
}
