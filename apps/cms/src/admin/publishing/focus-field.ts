const FOCUSABLE =
  'input:not([type=hidden]), textarea, select, button, [contenteditable=true], [role=combobox]';

/** Focuses the control of a field in the open form, by its name, or else by its label. */
export function focusField(name: string, label: string): void {
  const control =
    document.querySelector<HTMLElement>(`form [name="${CSS.escape(name)}"]`) ??
    controlBeside(label);
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** The first control that comes after the label, in reading order. */
function controlBeside(label: string): HTMLElement | undefined {
  const titles = [...document.querySelectorAll('form :is(label, span, h2, h3, p, legend)')];
  const title = titles.find((one) => isLabel(one.textContent, label));
  return [...document.querySelectorAll<HTMLElement>(`form :is(${FOCUSABLE})`)].find(
    (control) =>
      title !== undefined &&
      (title.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** Strapi appends a star, or the number of entries in brackets. */
function isLabel(text: string | null, label: string): boolean {
  return text?.replace(/\s*(?:\*|\(\d+\))\s*$/u, '').trim() === label;
}
