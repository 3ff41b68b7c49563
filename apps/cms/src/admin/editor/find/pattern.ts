import { fold } from '@portal/vietnamese/fold';

interface SearchOptions {
  /** `hoi nghi` finds `hội nghị`. */
  ignoresMarks: boolean;
}

/** Latin letters, with those that Vietnamese adds. */
const RANGES = [
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** The variants of each plain letter: `a` → `aàáảãạă…`. */
function lettersByBase(): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCharCode(code);
      const base = fold(letter);
      letters.set(base, (letters.get(base) ?? '') + letter);
    }
  }
  return letters;
}

let known: Map<string, string> | undefined;

/** The source of a regular expression (`u`) that finds the words; all kinds of blanks are equal. */
export function patternOf(words: string, { ignoresMarks }: SearchOptions): string {
  known ??= lettersByBase();
  const letters = known;
  const text = words.normalize('NFC');
  const signs = ignoresMarks ? Array.from(fold(text)) : Array.from(text);
  return signs
    .map((sign) => {
      if (/\s/.test(sign)) return String.raw`\s`;
      const alike = ignoresMarks ? letters.get(sign) : undefined;
      return alike === undefined
        ? sign.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`)
        : `[${alike}]`;
    })
    .join('');
}

/** A literal replacement: `$` has no meaning in it. */
export function literalReplacement(words: string): string {
  return words.normalize('NFC').replaceAll('$', '$$$$');
}
