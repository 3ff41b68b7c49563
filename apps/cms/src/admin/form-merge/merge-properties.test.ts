import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeForms } from './merge-forms';
import { writeParts } from './merge-rich-text';
import type { Values } from './values';
import { runs } from '../../../../../scripts/lib/property-runs.ts';

let count = 0;
/** A word that nobody else has typed. */
const word = () => `w${(count += 1)}`;

const edit = fc.record({
  kind: fc.constantFrom('change', 'insert', 'remove', 'move'),
  at: fc.nat({ max: 6 }),
});
const edits = fc.record({
  author: fc.boolean(),
  body: fc.array(edit, { maxLength: 4 }),
  menu: fc.array(edit, { maxLength: 4 }),
});
type Edits = typeof edits extends fc.Arbitrary<infer One> ? One : never;
type Edit = Edits['body'][number];

interface Entry {
  id?: number;
  label: string;
  __temp_key__: string;
}

function make(paragraphs: number, entries: number) {
  return {
    documentId: 'a',
    author: word(),
    body: Array.from({ length: paragraphs }, () => `<p>${word()}</p>`),
    menu: Array.from({ length: entries }, (_, index): Entry => ({
      id: index + 1,
      label: word(),
      __temp_key__: `a${index}`,
    })),
  };
}
type Made = ReturnType<typeof make>;

function edited<T>(list: T[], steps: Edit[], change: (one: T) => T, fresh: () => T): T[] {
  const all = [...list];
  for (const { kind, at } of steps) {
    const place = Math.min(at, all.length);
    const one = all[place];
    if (kind === 'insert') all.splice(place, 0, fresh());
    else if (one === undefined) continue;
    else if (kind === 'change') all[place] = change(one);
    else
      all.splice(
        kind === 'move' ? 0 : place,
        kind === 'move' ? 0 : 1,
        ...(kind === 'move' ? all.splice(place, 1) : []),
      );
  }
  return all;
}

function withEdits(made: Made, steps: Edits, firstId: number | undefined): Made {
  let id = firstId;
  let place = 7;
  return {
    ...made,
    author: steps.author ? word() : made.author,
    body: edited(
      made.body,
      steps.body,
      () => `<p>${word()}</p>`,
      () => `<p>${word()}</p>`,
    ),
    menu: edited(
      made.menu,
      steps.menu,
      (one) => ({ ...one, label: word() }),
      () => ({
        ...(id !== undefined && { id: (id += 1) }),
        label: word(),
        __temp_key__: `a${(place += 1)}`,
      }),
    ),
  };
}

const form = ({ body, ...rest }: Made): Values => ({ ...rest, body: body.join('\n') });
const wordsIn = (value: unknown) => new Set(JSON.stringify(value).match(/w\d+/g));

const run = (check: (base: Made, mine: Edits, theirs: Edits) => void) =>
  fc.assert(
    fc.property(fc.nat({ max: 6 }), fc.nat({ max: 5 }), edits, edits, (p, m, mine, theirs) =>
      check(make(p, m), mine, theirs),
    ),
    { numRuns: runs(400) },
  );

test('merging where one side changed nothing gives the other side', () => {
  run((made, steps) => {
    const base = form(made);
    const other = form(withEdits(made, steps, undefined));
    const taken = mergeForms({ base, mine: other, theirs: base });
    expect(taken.conflicts).toEqual([]);
    expect(taken.values).toEqual(other);
    const stored = form(withEdits(made, steps, 100));
    const followed = mergeForms({ base, mine: base, theirs: stored });
    expect(followed.conflicts).toEqual([]);
    expect(followed.values).toEqual(stored);
  });
});

test('no word that either has typed is absent from the result or its conflicts', () => {
  run((made, mineSteps, theirSteps) => {
    const [base, mine, theirs] = [
      form(made),
      form(withEdits(made, mineSteps, undefined)),
      form(withEdits(made, theirSteps, 100)),
    ];
    const merged = mergeForms({ base, mine, theirs });
    const found = wordsIn([merged.values, merged.conflicts]);
    const typed = wordsIn([mine, theirs]).difference(wordsIn(base));
    expect(typed.difference(found)).toEqual(new Set());
    const withoutConflict = merged.conflicts.length === 0 ? wordsIn(merged.values) : typed;
    expect(typed.difference(withoutConflict)).toEqual(new Set());
  });
});

test('what only one of the two changed is there, whatever is chosen', () => {
  run((made, mineSteps, theirSteps) => {
    const [base, mine, theirs] = [
      made,
      withEdits(made, { ...mineSteps, menu: [] }, undefined),
      withEdits(made, { ...theirSteps, menu: [] }, 100),
    ].map(form);
    if (!base || !mine || !theirs) return;
    const { values, conflicts } = mergeForms({ base, mine, theirs });
    const parts = conflicts.find(({ field }) => field === 'body')?.parts;
    if (!parts) return;
    const meeting = parts.flatMap((part) => (part.kind === 'clash' ? [part] : []));
    const apart = wordsIn([mine['body'], theirs['body']])
      .difference(wordsIn(base['body']))
      .difference(wordsIn(meeting));
    for (const side of ['mine', 'theirs', 'both'] as const) {
      expect(apart.difference(wordsIn(writeParts(parts, () => side)))).toEqual(new Set());
    }
    const both = wordsIn(writeParts(parts, () => 'both'));
    expect(wordsIn(meeting.flatMap((one) => [one.mine, one.theirs])).difference(both)).toEqual(
      new Set(),
    );
    expect(values['body']).toBe(writeParts(parts, () => 'mine'));
  });
});

test('the items of a merged list have keys of their own', () => {
  run((made, mineSteps, theirSteps) => {
    const mine = form(withEdits(made, mineSteps, undefined));
    const theirs = form(withEdits(made, theirSteps, 100));
    const { menu } = mergeForms({ base: form(made), mine, theirs }).values;
    const keys = Array.isArray(menu) ? menu.map((one: Entry) => one.__temp_key__) : [];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
