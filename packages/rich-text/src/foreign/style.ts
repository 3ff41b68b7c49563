/** The declarations of a `style` attribute; Office's own, which a browser drops, among them. */
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

/** What a rule for a class may say that means something here. */
const MEANT = new Set([
  ...['font-weight', 'font-style', 'text-decoration', 'text-align', 'vertical-align', 'display'],
  ...['font-family', 'mso-hide', 'mso-outline-level'],
]);

/** `.xl65 {font-weight:700}`: Excel, LibreOffice and Word keep part of the formatting in classes. */
const CLASS_RULE = /(?:^|[\s,}])(?:[a-z]\w*)?\.([\w-]+)\s*(?:,[^{}]*)?\{([^{}]*)\}/gi;

/** Writes what the page's own rules say of a class into the elements of that class. */
export function inlineClasses(document: Document): void {
  const rules = new Map<string, [name: string, value: string][]>();
  for (const sheet of document.querySelectorAll('style')) {
    for (const [, name = '', text = ''] of (sheet.textContent ?? '').matchAll(CLASS_RULE)) {
      const meant = [...declarationsOf(text)].filter(([property]) => MEANT.has(property));
      if (meant.length > 0) rules.set(name, [...(rules.get(name) ?? []), ...meant]);
    }
    sheet.remove();
  }
  if (rules.size === 0) return;
  for (const element of document.body.querySelectorAll('[class]')) {
    const own = styleOf(element);
    const added = [...element.classList]
      .flatMap((name) => rules.get(name) ?? [])
      .filter(([property]) => !own.has(property));
    if (added.length === 0) continue;
    const text = added.map(([property, value]) => `${property}:${value}`).join(';');
    element.setAttribute('style', `${text};${element.getAttribute('style') ?? ''}`);
  }
}
