import { useEffect, useId, useRef, useState } from 'react';
import type { PageText } from '../../../lib/page-text.ts';
import { documentTexts } from '../../../texts/legal-document.ts';
import { TableOfContents, useCurrentHeading } from '../../../ui/table-of-contents.tsx';
import styles from './contents-sheet.module.css';
import { useArticleAddress } from './use-article-address.ts';

/** The contents beside a text; on a narrow screen a button opens them as a sheet, even without script. */
export function ContentsSheet({ headings }: { headings: PageText['headings'] }) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const current = useCurrentHeading(headings.map((heading) => heading.id));
  useArticleAddress(current);
  useEffect(() => {
    // Nothing moves under the pointer of a reader who is about to choose.
    if (!sheet.current?.matches(':hover')) showInList(sheet.current, current);
  }, [current]);
  return (
    <>
      <button type="button" popoverTarget={id} className={styles.open}>
        {documentTexts.contents}
      </button>
      {/* Clicks land on its links, by mouse or by the Enter key. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        ref={sheet}
        id={id}
        popover="auto"
        className={styles.sheet}
        onToggle={({ newState }) => {
          setOpen(newState === 'open');
          showInList(sheet.current, current);
        }}
        onClick={({ target }) => {
          if (isOpen && target instanceof Element && target.closest('a')) {
            sheet.current?.hidePopover();
          }
        }}
      >
        <TableOfContents label={documentTexts.contents} headings={headings} current={current} />
      </div>
    </>
  );
}

/** Scrolls only the list, never the page. */
function showInList(list: HTMLElement | null, heading: string | undefined): void {
  const link = list?.querySelector(`a[href$="#${heading}"]`);
  if (!list || !link) return;
  const frame = list.getBoundingClientRect();
  const place = link.getBoundingClientRect();
  if (place.top >= frame.top && place.bottom <= frame.bottom) return;
  list.scrollBy({ top: place.top - frame.top - frame.height / 3 });
}
