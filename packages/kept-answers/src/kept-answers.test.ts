import { expect, test } from 'vitest';
import { KeptAnswers, type Made } from './kept-answers.js';

const kept = (answer: string, bytes = answer.length): Made<string> => ({
  ...{ answer, bytes, isKept: true, isMain: false },
});

test('an answer is made once for all who ask meanwhile, and valid for its version alone', async () => {
  const answers = new KeptAnswers<string>(100_000);
  let times = 0;
  const make = async () => kept(`lần ${(times += 1)}`);
  const both = [answers.make('a', '1', make), answers.make('a', '1', make)];
  const made = await Promise.all(both.map(({ done }) => done));
  expect(made.map(({ answer }) => answer)).toEqual(['lần 1', 'lần 1']);
  expect(answers.valid('a', '1')).toBe('lần 1');
  expect(answers.valid('a', '2')).toBeUndefined();
  expect(answers.valid('a', undefined)).toBeUndefined();
  expect(answers.last('a')).toBe('lần 1');
});

test('an answer that was begun before a change is not taken for one of after', async () => {
  const answers = new KeptAnswers<string>(100_000);
  const slow = Promise.withResolvers<Made<string>>();
  const before = answers.make('a', '1', () => slow.promise);
  await answers.make('a', '2', async () => kept('mới')).done;
  slow.resolve(kept('cũ'));
  expect((await before.done).answer).toBe('cũ');
  expect(answers.valid('a', '2')).toBe('mới');
  expect(answers.valid('a', '1')).toBeUndefined();
});

test('what fails, or is not to be kept, is made again', async () => {
  const answers = new KeptAnswers<string>(100_000);
  const failing = answers.make('a', '1', () => Promise.reject(new Error('away')));
  await expect(failing.done).rejects.toThrow('away');
  await answers.make('a', '1', async () => ({ ...kept('dở'), isKept: false })).done;
  expect(answers.valid('a', '1')).toBeUndefined();
  await answers.make('a', '1', async () => kept('đủ')).done;
  expect(answers.valid('a', '1')).toBe('đủ');
});

test('memory is bounded, and invented addresses push out no main ones', async () => {
  const answers = new KeptAnswers<string>(100_000);
  const put = (key: string, isMain: boolean) =>
    answers.make(key, '1', async () => ({ ...kept(key, 5_000.5), isMain })).done;
  await put('/main', true);
  for (let place = 0; place < 100; place += 1) await put(`/other/${place}`, false);
  const left = Array.from({ length: 100 }, (_, place) => answers.valid(`/other/${place}`, '1'));
  expect(left.filter((one) => one !== undefined).length).toBeLessThan(5);
  expect(left.at(-1)).toBe('/other/99');
  expect(answers.valid('/main', '1')).toBe('/main');
  const long = `/${'x'.repeat(500)}`;
  await put(long, false);
  expect(answers.valid(long, '1')).toBeUndefined();
});
