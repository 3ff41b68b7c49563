import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Numbering, type ListItem } from './numbering.js';
import { applyRunStyles } from './runs.js';
import { Styles } from './styles.js';
import { openWrappers, type DocxLosses } from './wrappers.js';
import { all, child, make, valueOf, type XmlTools } from './xml.js';

interface ParagraphFacts {
  align: string | undefined;
  item: ListItem | undefined;
}

export interface PreparedDocx extends DocxLosses {
  /** A rewritten document that mammoth reads without loss. */
  bytes: Uint8Array<ArrayBuffer>;
  paragraphs: ParagraphFacts[];
}

const MAIN = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const NUMBERING = 'word/numbering.xml';
const BOOKMARK = 'portal-p-';

const ALIGNS: Record<string, string> = {
  ...{ center: 'center', right: 'right', end: 'right', both: 'justify', distribute: 'justify' },
};

/**
 * Rewrites a Word document (ECMA-376) before mammoth converts it to HTML. mammoth loses alignment
 * and list numbers, shows hidden text, and skips the text in fields and text boxes; the result
 * expresses all of this in ways that mammoth reads. Throws if the bytes are not a Word document.
 */
export function prepareDocx(bytes: Uint8Array, xml: XmlTools): PreparedDocx {
  const files = unzipSync(bytes);
  const read = (name: string) => {
    const file = files[name];
    return file && xml.parse(strFromU8(file));
  };
  const main = read(MAIN);
  if (!main) throw new Error(`${MAIN} is missing.`);
  const styles = new Styles(read('word/styles.xml'));
  const numbering = new Numbering(read(NUMBERING), styles);
  const losses = openWrappers(main);
  applyRunStyles(main, styles);
  const paragraphs = all(main, 'w:p')
    .filter((paragraph) => !isDeleted(paragraph))
    .map((paragraph, index) => {
      const mark = make(paragraph, 'w:bookmarkStart', 'first');
      mark.setAttributeNS(paragraph.namespaceURI, 'w:name', `${BOOKMARK}${index}`);
      const properties = child(paragraph, 'w:pPr');
      if (properties) paragraph.prepend(properties);
      const align = ALIGNS[valueOf(styles.ofParagraph(paragraph, 'w:jc')) ?? ''];
      const item = numbering.next(paragraph);
      return { align, item: item?.label === '' ? undefined : item };
    });
  files[MAIN] = strToU8(xml.write(main));
  for (const name of NOTES) {
    const notes = read(name);
    if (!notes) continue;
    openWrappers(notes);
    applyRunStyles(notes, styles);
    files[name] = strToU8(xml.write(notes));
  }
  // `paragraphs` has the labels; without this part mammoth does not number the lists again.
  delete files[NUMBERING];
  return { bytes: zipSync(files, { level: 0 }), paragraphs, ...losses };
}

function isDeleted(paragraph: Element): boolean {
  return child(child(child(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;
}

/** Adds alignment and list labels to mammoth's HTML, in the form of Word's own HTML. */
export function markParagraphs(body: HTMLElement, { paragraphs }: PreparedDocx): void {
  for (const mark of body.querySelectorAll(`a[id^="${BOOKMARK}"]`)) {
    const { align, item } = paragraphs[Number(mark.id.slice(BOOKMARK.length))] ?? {};
    const block = mark.closest('p, h1, h2, h3, h4, h5, h6');
    mark.remove();
    if (!block) continue;
    const style = [
      align && `text-align:${align}`,
      item && `mso-list:${item.list} level${item.level} lfo1`,
    ];
    block.setAttribute('style', style.filter(Boolean).join(';'));
    if (!item) continue;
    const label = body.ownerDocument.createElement('span');
    label.setAttribute('style', 'mso-list:Ignore');
    label.textContent = `${item.label}\u00a0`;
    block.prepend(label);
  }
}
