import { rename } from '../dom.js';
import { styleOf } from '../foreign/style.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, p';
const MIN_LEVEL = 2;
const MAX_LEVEL = 4;

/** Shifts headings so that the highest one has level 2, and limits them to level 4. */
export function rankHeadings(body: HTMLElement): void {
  const headings = [...body.querySelectorAll(HEADINGS)].flatMap((element) => {
    const level = levelOf(element);
    return level === undefined ? [] : [{ element, level }];
  });
  const highest = Math.min(...headings.map(({ level }) => level));
  for (const { element, level } of headings) {
    const rank = Math.min(MIN_LEVEL + level - highest, MAX_LEVEL);
    rename(element, `h${rank}`, ['class', 'style', 'align']);
  }
}

/** 0 for a document's title, 1 to 9 for a heading; undefined for anything else. */
function levelOf(element: Element): number | undefined {
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? [];
  if (level !== undefined) return Number(level);
  const name = element.getAttribute('class') ?? '';
  if (/\bMsoTitle\b/i.test(name) || /^title$/i.test(name)) return 0;
  const [, byClass] = /\bMsoHeading([1-9])\b/i.exec(name) ?? [];
  if (byClass !== undefined) return Number(byClass);
  const outline = Number(styleOf(element).get('mso-outline-level') ?? '0');
  return outline >= 1 && outline <= 9 && !/MsoListParagraph/.test(name) ? outline : undefined;
}
