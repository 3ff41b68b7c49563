import type { Styles } from './styles.js';
import { all, child, valueOf, type Part } from './xml.js';

export interface ListItem {
  /** The list's name in the form of Word's HTML: `l3`. */
  list: string;
  /** Starts at 1. */
  level: number;
  /** The label that Word shows before the item: `Điều 5.`, `b)`; a dot for a bullet. */
  label: string;
}

const BULLET = '·';
const LEVELS = 9;

/** Counts list items as Word does, because the file stores numbering rules and no numbers. */
export class Numbering {
  readonly #abstracts = new Map<string, Element>();
  readonly #numbers = new Map<string, Element>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(
    part: Part | undefined,
    private readonly styles: Styles,
  ) {
    for (const one of part ? all(part, 'w:abstractNum') : []) {
      this.#abstracts.set(one.getAttribute('w:abstractNumId') ?? '', one);
    }
    for (const one of part ? all(part, 'w:num') : []) {
      this.#numbers.set(one.getAttribute('w:numId') ?? '', one);
    }
  }

  /** Call this once for each paragraph, in document order. */
  next(paragraph: Element): ListItem | undefined {
    const said = this.styles.ofParagraph(paragraph, 'w:numPr');
    const id = valueOf(child(said, 'w:numId')) ?? '';
    const number = this.#numbers.get(id);
    const list = valueOf(child(number, 'w:abstractNumId')) ?? '';
    const abstract = this.#abstracts.get(list);
    if (!number || !abstract) return undefined;
    const level = this.#levelOf(paragraph, said, abstract);
    this.#count(id, list, number, abstract, level);
    return {
      list: `l${list}`,
      level: level + 1,
      label: this.#label(list, number, abstract, level),
    };
  }

  #levelOf(paragraph: Element, said: Element | undefined, abstract: Element): number {
    const named = Number(valueOf(child(said, 'w:ilvl')) ?? Number.NaN);
    if (Number.isInteger(named)) return Math.min(Math.max(named, 0), LEVELS - 1);
    const style = this.styles.styleOf(paragraph);
    const byStyle = all(abstract, 'w:lvl').find(
      (level) => style !== undefined && valueOf(child(level, 'w:pStyle')) === style,
    );
    return Number(byStyle?.getAttribute('w:ilvl') ?? 0);
  }

  #count(id: string, list: string, number: Element, abstract: Element, level: number): void {
    const counts = this.#counts.get(list) ?? [];
    const override = startOverride(number, level);
    const isNew = override !== undefined && !this.#started.has(`${id}.${level}`);
    this.#started.add(`${id}.${level}`);
    const before = isNew ? undefined : counts[level];
    const start = override ?? startOf(levelIn(number, abstract, level));
    counts[level] = before === undefined ? start : before + 1;
    this.#counts.set(list, counts.slice(0, level + 1));
  }

  #label(list: string, number: Element, abstract: Element, level: number): string {
    const own = levelIn(number, abstract, level);
    if (formatOf(own) === 'bullet') return BULLET;
    const isLegal = child(own, 'w:isLgl') !== undefined;
    const counts = this.#counts.get(list) ?? [];
    const text = valueOf(child(own, 'w:lvlText')) ?? '';
    return text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = levelIn(number, abstract, at);
      const format = isLegal ? 'decimal' : formatOf(other);
      return draw(counts[at] ?? startOf(other), format);
    });
  }
}

function levelIn(number: Element, abstract: Element, level: number): Element | undefined {
  const isLevel = (one: Element) => one.getAttribute('w:ilvl') === String(level);
  return all(number, 'w:lvl').find(isLevel) ?? all(abstract, 'w:lvl').find(isLevel);
}

function startOverride(number: Element, level: number): number | undefined {
  const override = all(number, 'w:lvlOverride').find(
    (one) => one.getAttribute('w:ilvl') === String(level),
  );
  const start = valueOf(child(override, 'w:startOverride'));
  return start === undefined ? undefined : Number(start);
}

function startOf(level: Element | undefined): number {
  return Number(valueOf(child(level, 'w:start')) ?? 1);
}

function formatOf(level: Element | undefined): string {
  return valueOf(child(level, 'w:numFmt')) ?? 'decimal';
}

function draw(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(number);
  }
}

/** Word continues after `z` with `aa`, `bb`. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

const ROMANS: [value: number, sign: string][] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
  ] satisfies [number, string][]),
  ...([
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] satisfies [number, string][]),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] satisfies [number, string][]),
];

function roman(number: number): string {
  let rest = number;
  let signs = '';
  for (const [value, sign] of ROMANS) {
    for (; rest >= value; rest -= value) signs += sign;
  }
  return signs;
}
