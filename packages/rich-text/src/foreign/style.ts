/** The declarations of a `style` attribute, including Office's own, which a browser ignores. */
export function styleOf(element: Element): Map<string, string> {
  return declarationsOf(element.getAttribute('style') ?? '');
}

function declarationsOf(text: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const part of text.match(/(?:[^;"']|"[^"]*"|'[^']*')+/g) ?? []) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    declarations.set(name, value.replace(/\s*!important$/, ''));
  }
  return declarations;
}

export function dropDeclaration(element: Element, name: string): void {
  const style = styleOf(element);
  if (!style.delete(name)) return;
  const text = [...style].map(([property, value]) => `${property}:${value}`).join(';');
  if (text === '') element.removeAttribute('style');
  else element.setAttribute('style', text);
}
