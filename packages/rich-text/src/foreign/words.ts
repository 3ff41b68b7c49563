import { textsIn } from '../dom.js';
import { unwrapTracking } from '../tracking.js';

/** Without the stop or bracket of the sentence round it. */
const ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:)\]]/g;

/** Addresses in the words of a text are shown to everybody, as those of links are. */
export function unwrapAddresses(root: Element): void {
  for (const text of textsIn(root)) {
    const words = text.nodeValue ?? '';
    if (!words.includes('://')) continue;
    const target = words.replace(ADDRESS, (address) => unwrapTracking(address) ?? '');
    if (target !== words) text.nodeValue = target;
  }
}

/** Links that are drawn as a button beside another. */
const BUTTONS = 'a.wp-block-file__button, a[download], a[role="button"], a.btn, a.button';

/** What was drawn apart stays apart when it becomes words of a line. */
export function separateButtons(root: Element): void {
  for (const button of root.querySelectorAll(BUTTONS)) {
    const { previousSibling: before, nextSibling: after } = button;
    if (/[\p{L}\p{N}]$/u.test(before?.textContent ?? '')) button.before(' ');
    if (/^[\p{L}\p{N}]/u.test(after?.textContent ?? '')) button.after(' ');
  }
}
