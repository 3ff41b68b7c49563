/** The checkboxes of HTML, Google Docs and other editors. */
const BOXES = [
  'input[type="checkbox" i]',
  'img[aria-roledescription="checkbox" i]',
  'li[role="checkbox"] > img:first-child',
  '.to-do-list .checkbox',
].join(',');

const TICKED = '☑';
const OPEN = '☐';

/** Replaces each checkbox by a character, because stored text has no form controls. */
export function writeCheckboxSigns(root: Element): void {
  for (const box of root.querySelectorAll(BOXES)) {
    const sign = `${isTicked(box) ? TICKED : OPEN} `;
    const item = box.closest('li');
    const words = item && !box.closest('p') ? firstLine(item) : undefined;
    const label = box.closest('label');
    if (words) {
      words.prepend(sign);
      box.remove();
    } else box.replaceWith(sign);
    if (label?.textContent?.trim() === '') label.remove();
  }
  for (const item of root.querySelectorAll('li[data-type="taskItem"]')) {
    if (/^\s*[☑☐]/.test(item.textContent ?? '')) continue;
    const sign = item.getAttribute('data-checked') === 'true' ? TICKED : OPEN;
    (item.querySelector('p') ?? item).prepend(`${sign} `);
  }
}

function isTicked(box: Element): boolean {
  if (box.localName === 'input') return box.hasAttribute('checked');
  if (box.localName !== 'img') return box.matches('.checkbox-on');
  const said = box.closest('li[aria-checked]')?.getAttribute('aria-checked');
  return said ? said === 'true' : box.getAttribute('alt') === 'checked';
}

/** The first paragraph of an item, unless it belongs to a nested item. */
function firstLine(item: Element): Element | undefined {
  const line = item.querySelector('p');
  return line?.closest('li') === item ? line : undefined;
}
