import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reportSaves } from '../../form-copies/save-reports';
import { handOver, takeOver } from './upload-handover';
import { UploadQueue } from './upload-queue';

const text = { model: 'api::article.article', documentId: undefined, field: 'body' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Reports the action that Strapi's store dispatches after the first save of an item. */
function saveFirst(documentId: string) {
  const arg = { endpointName: 'createDocument', originalArgs: { model: text.model } };
  const meta = { arg, requestStatus: 'fulfilled' };
  const happened = {
    type: 'adminApi/executeMutation/fulfilled',
    meta,
    payload: { data: { documentId } },
  };
  const store = { dispatch: () => undefined, getState: () => undefined };
  reportSaves()(Object.assign(Object.create(null), store))((action) => action)(happened);
}

test('uploads of a new item go to the same item once it is saved, and to no other', () => {
  const uploads = new UploadQueue();
  const openedAt = Date.now();
  saveFirst('a');
  handOver(text, uploads, openedAt);
  expect(takeOver({ ...text, documentId: 'b' })).toBeUndefined();
  expect(takeOver({ ...text, documentId: 'a', field: 'summary' })).toBeUndefined();
  expect(takeOver({ ...text, documentId: 'a' })).toBe(uploads);
  expect(takeOver({ ...text, documentId: 'a' })).toBeUndefined();
});

test('uploads of a new item that was left go to nobody', () => {
  const openedAt = Date.now();
  saveFirst('a');
  vi.advanceTimersByTime(1);
  handOver(text, new UploadQueue(), openedAt + 1);
  expect(takeOver(text)).toBeUndefined();
  expect(takeOver({ ...text, documentId: 'a' })).toBeUndefined();
});

test('uploads of an item go to the form of the same item that is drawn next', () => {
  const uploads = new UploadQueue();
  handOver({ ...text, documentId: 'a' }, uploads, Date.now());
  expect(takeOver({ ...text, documentId: 'b' })).toBeUndefined();
  expect(takeOver({ ...text, documentId: 'a' })).toBe(uploads);
});

test('uploads that nobody takes over end', () => {
  const uploads = new UploadQueue();
  const stop = vi.spyOn(uploads, 'stop');
  handOver({ ...text, documentId: 'a' }, uploads, Date.now());
  vi.runAllTimers();
  expect(stop).toHaveBeenCalledOnce();
  expect(takeOver({ ...text, documentId: 'a' })).toBeUndefined();
});
