import type { ProvisionChange } from '@portal/contract/provision-change';
import { changeNotes } from '@portal/rich-text/render/change-notes';
import { articleButtons, lawContents } from '@portal/rich-text/render/law-parts';
import { headingAnchors, pictureSizes, tableRegions } from '@portal/rich-text/render/page-parts';
import { renderText, type TextHeading } from '@portal/rich-text/render/render-text';
import { richTextTexts } from '../texts/rich-text.ts';
import { changeNoteOf } from './change-notes.ts';
import { PAGE_WIDTH } from './renditions.ts';

/** A rich text as a page shows it. */
export interface PageText {
  html: string;
  headings: TextHeading[];
}

const parts = [
  headingAnchors(richTextTexts.anchor),
  tableRegions(richTextTexts.table),
  // The widths at which the style sheet shows each size of picture.
  pictureSizes({
    small: 'auto, (min-width: 48rem) 17rem, 60vw',
    medium: 'auto, (min-width: 48rem) 25rem, 90vw',
    full: `auto, (min-width: 48rem) 45rem, ${PAGE_WIDTH}`,
  }),
];

/** Renders canonical HTML, as the cms stores it. */
export function renderPageText(stored: string): PageText {
  const { html, headings } = renderText(stored, parts);
  return { html, headings };
}

/** Renders a full text whose chapters, articles and clauses have anchors, as the API returns it. */
export function renderLawText(anchored: string, changes: readonly ProvisionChange[]): PageText {
  const headings: TextHeading[] = [];
  const own = [lawContents(headings), articleButtons(richTextTexts.copyArticle)];
  const notes = changeNotes(changes.map((change) => changeNoteOf(anchored, change)));
  return { html: renderText(anchored, [...own, ...parts, notes]).html, headings };
}
