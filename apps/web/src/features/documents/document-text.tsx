import type { PageText } from '../../lib/page-text.ts';
import { documentTexts } from '../../texts/legal-document.ts';
import reading from '../../ui/reading.module.css';
import { RichText } from '../../ui/rich-text.tsx';
import { TableOfContents } from '../../ui/table-of-contents.tsx';

/** So few headings are seen at a glance. */
const FEWEST = 3;

/** Articles and clauses below these would make the contents as long as the text. */
const LOWEST_LEVEL = 3;

export function DocumentText({ text }: { text: PageText }) {
  return (
    <div className={reading.text}>
      <RichText text={text} contents={contentsOf} />
    </div>
  );
}

function contentsOf(headings: PageText['headings']) {
  const listed = headings.filter(({ level }) => level <= LOWEST_LEVEL);
  if (listed.length < FEWEST) return null;
  return <TableOfContents label={documentTexts.contents} headings={listed} />;
}
