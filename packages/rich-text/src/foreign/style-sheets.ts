import type { Rule } from 'postcss';
import parse from 'postcss-safe-parser';
import { styleOf } from './style.js';

/** The CSS properties that affect the conversion. */
const SUPPORTED_PROPERTIES = new Set([
  ...['font-weight', 'font-style', 'text-decoration', 'text-align', 'vertical-align', 'display'],
  ...['font-family', 'visibility', 'text-transform', 'list-style', 'list-style-type'],
  ...['mso-hide', 'mso-outline-level', 'mso-list', 'mso-ignore'],
]);

/** Office writes far fewer rules, and each one costs a walk through the document. */
const MAX_RULES = 2_000;

interface StyleRule {
  selector: string;
  specificity: number;
  declarations: [name: string, value: string][];
}

/**
 * Copies the page's style sheets into the `style` attributes of its elements, because Excel,
 * LibreOffice and Word keep part of the formatting there. Conditional rules (`@media`, `:hover`)
 * are left out.
 */
export function inlineStyleSheets(document: Document): void {
  const rules: StyleRule[] = [];
  for (const sheet of document.querySelectorAll('style')) {
    rules.push(...rulesOf(sheet.textContent ?? ''));
    sheet.remove();
  }
  const styles = new Map<Element, Map<string, string>>();
  const bySpecificity = rules.slice(0, MAX_RULES).toSorted((a, b) => a.specificity - b.specificity);
  for (const { selector, declarations } of bySpecificity) {
    for (const element of matching(document.body, selector)) {
      const style = styles.get(element) ?? new Map<string, string>();
      for (const [name, value] of declarations) style.set(name, value);
      styles.set(element, style);
    }
  }
  for (const [element, style] of styles) {
    const own = styleOf(element);
    const added = [...style].filter(([name]) => !own.has(name));
    if (added.length === 0) continue;
    const text = added.map(([name, value]) => `${name}:${value}`).join(';');
    element.setAttribute('style', `${text};${element.getAttribute('style') ?? ''}`);
  }
}

function rulesOf(sheet: string): StyleRule[] {
  // Old pages put their rules in an HTML comment, to hide them from older browsers.
  const { nodes } = parse(sheet.replace(/<!--|-->/g, ''));
  return nodes.flatMap((node) => (node.type === 'rule' ? supportedRules(node) : []));
}

function supportedRules(rule: Rule): StyleRule[] {
  const declarations = rule.nodes.flatMap((node): [string, string][] => {
    if (node.type !== 'decl') return [];
    const name = node.prop.toLowerCase();
    return SUPPORTED_PROPERTIES.has(name) ? [[name, node.value.toLowerCase()]] : [];
  });
  if (declarations.length === 0) return [];
  return rule.selectors
    .filter((selector) => !selector.includes(':'))
    .map((selector) => ({ selector, specificity: specificityOf(selector), declarations }));
}

/** Approximates CSS specificity: ids first, then classes and attributes, then element names. */
function specificityOf(selector: string): number {
  const count = (part: RegExp) => selector.match(part)?.length ?? 0;
  const kinds = count(/(?:^|[\s>+~])[a-z]/gi);
  return count(/#/g) * 10_000 + count(/[.[]/g) * 100 + kinds;
}

function matching(body: Element, selector: string): Iterable<Element> {
  try {
    return body.querySelectorAll(selector);
  } catch {
    // An invalid selector matches nothing.
    return [];
  }
}
