/** A range of a text and its replacement. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A list of edits with offsets of the original text. Ranges must not overlap. */
export interface Edits {
  insert: (at: number, text: string) => void;
  replace: (range: { start: number; end: number }, text: string) => void;
  /** The edited text; edits at the same offset keep the order of the calls. */
  result: () => string;
}

export function editsOf(text: string): Edits {
  const edits: Edit[] = [];
  return {
    insert: (at, inserted) => edits.push({ start: at, end: at, text: inserted }),
    replace: ({ start, end }, replacement) => edits.push({ start, end, text: replacement }),
    result: () => {
      let edited = '';
      let done = 0;
      for (const { start, end, text: changed } of edits.toSorted((a, b) => a.start - b.start)) {
        edited += text.slice(done, start) + changed;
        done = end;
      }
      return edited + text.slice(done);
    },
  };
}
