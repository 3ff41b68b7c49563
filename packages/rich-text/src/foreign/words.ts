import { textsIn } from '../dom.js';
import { unwrapTracking } from '../tracking.js';

/** Excludes punctuation of the sentence after the address. */
const ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:)\]]/g;

/** Removes tracking wrappers from addresses in plain text, which are as public as links. */
export function unwrapAddresses(root: Element): void {
  for (const text of textsIn(root)) {
    const words = text.nodeValue ?? '';
    if (!words.includes('://')) continue;
    const target = words.replace(ADDRESS, (address) => unwrapTracking(address) ?? '');
    if (target !== words) text.nodeValue = target;
  }
}

/** Links that are styled as buttons. */
const BUTTONS = 'a.wp-block-file__button, a[download], a[role="button"], a.btn, a.button';

/** Adds blanks beside buttons, because their text would otherwise join the words around them. */
export function separateButtons(root: Element): void {
  for (const button of root.querySelectorAll(BUTTONS)) {
    const { previousSibling: before, nextSibling: after } = button;
    if (/[\p{L}\p{N}]$/u.test(before?.textContent ?? '')) button.before(' ');
    if (/^[\p{L}\p{N}]/u.test(after?.textContent ?? '')) button.after(' ');
  }
}
