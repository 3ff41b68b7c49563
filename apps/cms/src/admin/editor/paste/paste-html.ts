import type { ForeignContent } from '@portal/rich-text/foreign/read-foreign';
import { cleanPaste } from '@portal/rich-text/paste/clean-paste';
import { convertLegacy, detectLegacy } from '@portal/rich-text/paste/legacy-encoding';
import { MAX_LENGTH } from '@portal/rich-text/allowed';
import { fromDom } from '@portal/rich-text/read/document';
import { toHtml } from '@portal/rich-text/write/html';
import type { Editor } from '@tiptap/core';
import { bodyOf } from '../../parse-html';
import type { EditorServices } from '../editor-services';
import { insertDocument } from './insert-document';
import { pasteTexts as texts } from './paste-texts';
import { whatIsLost } from './what-is-lost';
import { placePictures } from './pasted-pictures';

const MAX_CLIPBOARD_CHARACTERS = 20_000_000;
const PREVIEW_CHARACTERS = 160;

interface PasteSource {
  html: string;
  /** The same content as RTF, where Word stores the pictures. */
  rtf?: string;
  /** Content that was dropped in an earlier step. */
  lost?: Partial<ForeignContent>;
  /** A sentence for the user after the insertion. */
  said?: string;
}

/**
 * Inserts foreign HTML: cleaned, with its pictures uploading to the library. Tells the user what was
 * lost.
 */
export async function pasteHtml(
  editor: Editor,
  services: EditorServices,
  { html, rtf = '', lost = {}, said = '' }: PasteSource,
  event: ClipboardEvent,
): Promise<void> {
  if (html.length > MAX_CLIPBOARD_CHARACTERS) {
    services.notify(texts.tooLarge);
    return;
  }
  const read = () => new DOMParser().parseFromString(html, 'text/html');
  const pasted = read();
  const encoding = detectLegacy(pasted);
  if (encoding) {
    const converted = read();
    convertLegacy(converted, encoding);
    const question = { encoding, before: wordsOf(pasted), after: wordsOf(converted) };
    if (await services.askToConvert(question)) convertLegacy(pasted, encoding);
  }
  const clean = cleanPaste(pasted, { rtf });
  if (isTooLong(clean.html)) {
    services.notify(texts.tooLong);
    return;
  }
  const body = bodyOf(clean.html);
  placePictures(body, clean.pictures, services.uploads);
  const document = fromDom(body);
  if (
    document.textContent === '' &&
    clean.pictures.length === 0 &&
    !clean.html.includes('<table')
  ) {
    services.notify(texts.noText);
    return;
  }
  insertDocument(editor, document, event);
  const sentence = [said, ...whatIsLost(clean.foreign, lost)].filter((one) => one !== '').join(' ');
  if (sentence !== '') services.notify(sentence);
}

/** Measures the stored form; the pasted HTML may be longer. */
function isTooLong(html: string): boolean {
  return html.length > MAX_LENGTH && toHtml(fromDom(bodyOf(html))).length > MAX_LENGTH;
}

/** The first words, as a preview. */
function wordsOf({ body }: Document): string {
  const text = body.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return text.length > PREVIEW_CHARACTERS ? `${text.slice(0, PREVIEW_CHARACTERS)}…` : text;
}
