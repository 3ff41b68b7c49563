import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CopyKeeper } from './copy-keeper';
import type { CopyStore, FormCopy } from './copy-store';
import type { Values } from '../form-merge/values';

const stored: Values = { documentId: 'a', title: 'Cũ', summary: 'Tóm tắt' };
const typed: Values = { ...stored, title: 'Mới' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function makeKeeper() {
  const kept = new Map<string, FormCopy>();
  const state = { hasRoom: true, isTold: true };
  const store: CopyStore = {
    keep: async (copy) => {
      if (!state.hasRoom) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(copy.key, copy);
    },
    drop: async (key) => void kept.delete(key),
  };
  const onWritten = (isKept: boolean) => void (state.isTold = isKept);
  const keeper = new CopyKeeper({ place: '1/article/a/', store, onWritten });
  const note = async (values: Values, base: Values = stored) => {
    keeper.note({ values, base, basedOn: null });
    await vi.advanceTimersByTimeAsync(300);
  };
  const copy = () => [...kept.values()].map(({ mine }) => mine);
  return { keeper, kept, state, note, copy };
}

test('what differs is kept at once, and what is undone is dropped', async () => {
  const { note, copy, kept } = makeKeeper();
  await note(stored);
  expect(kept.size).toBe(0);
  await note(typed);
  expect(copy()).toEqual([{ title: 'Mới' }]);
  await note(stored);
  expect(kept.size).toBe(0);
});

test('a form that is drawn anew after a failed save drops nothing', async () => {
  const { keeper, note, copy } = makeKeeper();
  await note(typed);
  keeper.sending();
  await note({ ...stored }, { ...stored });
  expect(copy()).toEqual([{ title: 'Mới' }]);
});

test('what the server has stored is dropped, what was typed meanwhile is kept', async () => {
  const { keeper, note, copy, kept } = makeKeeper();
  await note(typed);
  keeper.sending();
  expect(keeper.stored('1/article/a/')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(300);
  expect(kept.size).toBe(0);

  await note(typed);
  keeper.sending();
  await note({ ...typed, summary: 'Thêm' });
  expect(keeper.stored('1/article/a/')?.mine).toEqual({ summary: 'Thêm' });
  await vi.advanceTimersByTimeAsync(300);
  expect(copy()).toEqual([{ summary: 'Thêm' }]);
});

test('a new item takes what was typed meanwhile to its own place', async () => {
  const { keeper, note, kept } = makeKeeper();
  await note(typed);
  keeper.sending();
  await note({ ...typed, summary: 'Thêm' });
  keeper.stored('1/article/b/');
  await vi.advanceTimersByTimeAsync(300);
  expect([...kept.keys()]).toEqual([expect.stringMatching(/^1\/article\/b\//)]);
});

test('an answer to nothing that was sent drops nothing', async () => {
  const { keeper, note, copy } = makeKeeper();
  await note(typed);
  keeper.stored('1/article/a/');
  expect(copy()).toEqual([{ title: 'Mới' }]);
});

test('a copy that could not be written is told of, and written later', async () => {
  const { note, state, copy } = makeKeeper();
  state.hasRoom = false;
  await note(typed);
  expect([state.isTold, copy()]).toEqual([false, []]);
  state.hasRoom = true;
  await vi.advanceTimersByTimeAsync(3000);
  expect([state.isTold, copy()]).toEqual([true, [{ title: 'Mới' }]]);
});

test('two windows keep a copy each', async () => {
  const keys = [makeKeeper(), makeKeeper()].map(({ keeper }) => keeper.key);
  expect(new Set(keys).size).toBe(2);
});
