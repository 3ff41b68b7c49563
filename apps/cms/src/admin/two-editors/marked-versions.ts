import { fromDom } from '@portal/rich-text/read/document';
import { toHtml } from '@portal/rich-text/write/html';
import { bodyOf } from '../parse-html';
import { wordsThatDiffer } from './words-that-differ';

/** Two versions as HTML or text, with the differing words marked. */
export function markedVersions(
  mine: string,
  theirs: string,
  isRichText: boolean,
): [HTMLElement, HTMLElement] {
  const show = isRichText ? richText : plainText;
  const [one, other] = [show(mine), show(theirs)];
  const [ofOne, ofOther] = wordsThatDiffer(wordsIn(one), wordsIn(other));
  markWords(one, ofOne);
  markWords(other, ofOther);
  return [one, other];
}

/** Rebuilt from the content model, so that it holds nothing unsafe. */
function richText(html: string): HTMLElement {
  return html === '' ? bodyOf('') : bodyOf(toHtml(fromDom(bodyOf(html))));
}

function plainText(text: string): HTMLElement {
  const element = bodyOf('');
  element.textContent = text;
  return element;
}

const WORD = /\S+/g;

function wordsIn(element: HTMLElement): string[] {
  return textsIn(element).flatMap(({ data }) => data.match(WORD) ?? []);
}

function textsIn(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

/** @param marked the indexes among all words of the element */
function markWords(element: HTMLElement, marked: ReadonlySet<number>): void {
  let place = 0;
  for (const text of textsIn(element)) {
    const parts: (string | Node)[] = [];
    let done = 0;
    for (const { 0: word, index } of text.data.matchAll(WORD)) {
      if (marked.has(place)) {
        const mark = document.createElement('mark');
        mark.textContent = word;
        parts.push(text.data.slice(done, index), mark);
        done = index + word.length;
      }
      place += 1;
    }
    text.replaceWith(...parts, text.data.slice(done));
  }
}
