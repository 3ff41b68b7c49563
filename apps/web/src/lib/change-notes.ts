import type { ProvisionChange } from '@portal/contract/provision-change';
import type { ChangeNote } from '@portal/rich-text/render/change-notes';
import { documentTitle } from '@portal/vietnamese/document-title';
import { fullTextTexts } from '../texts/full-text.ts';
import { documentAddress } from './addresses.ts';

/** What stands in a full text below a provision that another document has changed. */
export function changeNoteOf(anchored: string, change: ProvisionChange): ChangeNote {
  const { id, kind, label, action, since, by, oldText, newText } = change;
  const { documentType, number, slug } = by;
  const words = documentTitle(documentType?.name ?? null, number);
  const sides = [
    ...(oldText === null ? [] : [{ heading: fullTextTexts.oldText, lines: oldText }]),
    ...(newText === null ? [] : [{ heading: fullTextTexts.newText, lines: newText }]),
  ];
  const summary = oldText === null ? fullTextTexts.added : fullTextTexts.compare;
  return {
    ...{ id: placeIn(anchored, id), kind, before: fullTextTexts.changed(label, action) },
    link: { address: documentAddress(slug), words },
    after: fullTextTexts.since(since),
    ...(newText !== null && { comparison: { summary, sides } }),
  };
}

/** A clause that the text does not have yet is told at its article. */
function placeIn(anchored: string, id: string): string {
  if (anchored.includes(` id="${id}"`)) return id;
  return /dieu-.*$/.exec(id)?.[0] ?? id;
}
