import { escapeAttribute, escapeText } from '../escape.js';
import type { RenderPart } from './render-text.js';
import { valueOf } from './tags.js';

/** What another document did to a provision, in the words of a page. */
export interface ChangeNote {
  /** The anchor of the provision. */
  id: string;
  kind: string;
  /** `Khoản 2 Điều 9 được sửa đổi, bổ sung bởi`, before the link. */
  before: string;
  link: { address: string; words: string };
  after: string;
  /** Present if the new text is known; an addition has no old text to compare. */
  comparison?: {
    summary: string;
    sides: readonly { heading: string; lines: readonly string[] }[];
  };
}

const BLOCK = /^(?:p|h\d)$/;

/** Marks the provisions that others have changed, and adds a note below each: by what, and since when. */
export function changeNotes(notes: readonly ChangeNote[]): RenderPart {
  const byId = Map.groupBy(notes, ({ id }) => id);
  return ({ html, insert }) => {
    let open: ChangeNote[] = [];
    const close = (at: number) => {
      if (open.length > 0) insert(at, open.map(htmlOf).join(''));
      open = [];
    };
    return {
      visit: (tag) => {
        const isBlock = BLOCK.test(tag.name);
        if (tag.isEnd) {
          if (isBlock) close(tag.end);
          else if (tag.name === 'li') close(tag.start);
          return;
        }
        // The text of an item ends where a list within it begins.
        if (tag.name === 'ol' || tag.name === 'ul') close(tag.start);
        const found = byId.get(valueOf(html, tag, 'id') ?? '');
        if (!found || !(isBlock || tag.name === 'li')) return;
        open = found;
        const kinds = escapeAttribute([...new Set(found.map(({ kind }) => kind))].join(' '));
        insert(tag.start + 1 + tag.name.length, ` data-changed="${kinds}"`);
      },
    };
  };
}

function htmlOf({ before, link, after, comparison }: ChangeNote): string {
  const anchor = `<a href="${escapeAttribute(link.address)}">${escapeText(link.words)}</a>`;
  const sentence = `<p>${escapeText(before)} ${anchor}${escapeText(after)}</p>`;
  return `<div class="change-note">${sentence}${comparison ? comparisonOf(comparison) : ''}</div>`;
}

function comparisonOf({ summary, sides }: NonNullable<ChangeNote['comparison']>): string {
  const columns = sides.map(({ heading, lines }) => {
    const text = lines.map((line) => `<p>${escapeText(line)}</p>`).join('');
    return `<div><p class="side">${escapeText(heading)}</p>${text}</div>`;
  });
  return `<details><summary>${escapeText(summary)}</summary><div class="sides">${columns.join('')}</div></details>`;
}
