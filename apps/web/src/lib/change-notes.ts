import type { ProvisionChange } from '@portal/contract/provision-change';
import type { ChangeNote } from '@portal/rich-text/render/change-notes';
import { documentTitle } from '@portal/vietnamese/document-title';
import { changeNoteTexts } from '../texts/change-notes.ts';
import { documentAddress } from './addresses.ts';

/** The note in a full text below a provision that another document has changed. */
export function changeNoteOf(anchored: string, change: ProvisionChange): ChangeNote {
  const { id, kind, label, action, since, by, oldText, newText } = change;
  const { documentType, number, slug } = by;
  const words = documentTitle(documentType?.name ?? null, number);
  const sides = [
    ...(oldText === null ? [] : [{ heading: changeNoteTexts.oldText, lines: oldText }]),
    ...(newText === null ? [] : [{ heading: changeNoteTexts.newText, lines: newText }]),
  ];
  const summary = oldText === null ? changeNoteTexts.added : changeNoteTexts.compare;
  return {
    ...{ id: placeIn(anchored, id), kind, before: changeNoteTexts.changed(label, action) },
    link: { address: documentAddress(slug), words },
    after: changeNoteTexts.since(since),
    ...(newText !== null && { comparison: { summary, sides } }),
  };
}

/** A clause that the text does not have yet is noted at its article. */
function placeIn(anchored: string, id: string): string {
  if (anchored.includes(` id="${id}"`)) return id;
  return /dieu-.*$/.exec(id)?.[0] ?? id;
}
