import type { TextLine } from '../lines/clean-pages.js';
import { foldEvenly } from '../lines/fold-evenly.js';
import { withoutMatches } from '../lines/without-matches.js';

const MOTTO =
  /(?:nuoc )?cong hoa(?: xa(?: hoi)?| xhcn)?(?: chu(?: nghia)?)?(?: viet(?: nam)?)?|^xa hoi chu nghia viet nam|^chu nghia viet nam|doc lap ?[-–—.]* ?tu do ?[-–—.]* ?(?:hanh(?: phuc)?)?|^tu do ?[-–—] ?hanh phuc|dang cong san viet nam/g;
const [NAME, WISHES] = ['cong hoa xa hoi chu nghia viet nam', 'doc lap tu do hanh phuc'];
/** The rest of a motto broken by a narrow column is within the next lines. */
const MOST_LINES_BELOW = 3;

/** Removes the country's name and motto from lines, even where a narrow column breaks them. */
export class MottoReader {
  private rest = '';
  private left = 0;

  without(line: TextLine): TextLine {
    const broken = this.left-- > 0 && this.rest !== '' ? withoutEnd(line, this.rest) : undefined;
    if (broken !== undefined) this.rest = '';
    const given = broken ?? line;
    for (const [found] of given.folded.matchAll(MOTTO)) this.note(found);
    return withoutMatches(given, MOTTO);
  }

  private note(found: string): void {
    const said = found
      .replace(/[-–—.]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const whole = [NAME, WISHES].find((one) => one.startsWith(`${said} `));
    if (whole === undefined) return;
    this.rest = whole.slice(said.length + 1);
    this.left = MOST_LINES_BELOW;
  }
}

function withoutEnd({ text, folded, page }: TextLine, end: string): TextLine | undefined {
  if (folded !== end && !folded.endsWith(` ${end}`)) return undefined;
  const rest = text.slice(0, -end.length).trim();
  return { text: rest, folded: foldEvenly(rest), page };
}
