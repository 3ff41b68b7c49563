import { act } from 'react';
import { expect, test } from 'vitest';
import { renderHook } from '../testing/render-hook';
import { askAboutKnown } from './known-file-question';
import { useKnownFile } from './use-known-file';

/** Lets the library know each of these files. */
const ask = (names: string[]) =>
  act(async () => {
    for (const name of names) void askAboutKnown({ name, known: { id: 1, name } });
  });

test('an answer for all files of a batch is no answer for those of the next', async () => {
  const { result } = await renderHook(useKnownFile, {});
  await ask(['a.png', 'b.png']);
  await act(async () => result()?.setForAll(true));
  await act(async () => result()?.answer('use'));
  expect(result()?.question).toBeUndefined();
  await ask(['c.png', 'd.png']);
  expect(result()).toMatchObject({ question: { name: 'c.png' }, isForAll: false });
  await act(async () => result()?.answer('use'));
  expect(result()?.question?.name).toBe('d.png');
  await act(async () => result()?.answer('use'));
});
