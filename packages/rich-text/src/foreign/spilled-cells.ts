/** Restores the empty cells that Excel merges on copying when a long text overlaps them. */
export function freeSpilledCells(root: Element): void {
  for (const cell of root.querySelectorAll('[style*="mso-ignore" i]')) {
    if (!/mso-ignore\s*:\s*colspan/i.test(cell.getAttribute('style') ?? '')) continue;
    const span = Math.min(Number(cell.getAttribute('colspan') ?? '1'), MAX_SPAN);
    cell.removeAttribute('colspan');
    for (let count = 1; count < span; count += 1) {
      cell.after(cell.ownerDocument.createElement(cell.localName));
    }
  }
}

const MAX_SPAN = 100;
