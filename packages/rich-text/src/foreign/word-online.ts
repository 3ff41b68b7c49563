/** Joins lists from Word for the web, which wraps every item in a list and a box of its own. */
export function joinOnlineLists(body: Element): void {
  for (const box of body.querySelectorAll('.ListContainerWrapper')) {
    const list = box.firstElementChild;
    const before = box.previousElementSibling;
    const last = before?.matches('.ListContainerWrapper') ? before.lastElementChild : null;
    if (!list || !last || last.localName !== list.localName || startsAnew(list)) continue;
    last.append(...list.childNodes);
    list.remove();
    if (before && box.childElementCount === 0) box.replaceWith(before);
  }
}

function startsAnew(list: Element): boolean {
  return list.localName === 'ol' && (list.getAttribute('start') ?? '1') === '1';
}
