import { expect, test } from 'vitest';
import { saveOf } from './save-reports';

const happened = (requestStatus: string, payload?: object, endpointName = 'updateDocument') => ({
  type: `adminApi/executeMutation/${requestStatus}`,
  payload,
  meta: {
    requestStatus,
    arg: { endpointName, originalArgs: { model: 'api::article.article', documentId: 'a' } },
  },
});

test('a save is stored when the answer names the item, and not before', () => {
  expect(saveOf(happened('pending'))?.state).toBe('pending');
  expect(saveOf(happened('fulfilled', { data: { documentId: 'a' } }))?.state).toBe('fulfilled');
  expect(saveOf(happened('fulfilled', {}))?.state).toBe('rejected');
  expect(saveOf(happened('rejected', { message: 'Sai.' }))).toMatchObject({
    ...{ state: 'rejected', reason: 'Sai.', model: 'api::article.article', documentId: 'a' },
  });
});

test('a save that others came before is no failure like the others', () => {
  const saves = [{ userName: 'Bình', at: '2026-11-28T01:00:00Z', fields: ['title'] }];
  const isConflict = (error: object) => saveOf(happened('rejected', error))?.isConflict;
  const details = { storedAt: '2026-11-28T01:00:00Z', saves };
  expect(isConflict({ status: 409, message: 'Bình đã lưu.', details })).toBe(true);
  expect(isConflict({ status: 409, message: 'Tên đã có.', details: {} })).toBe(false);
  expect(isConflict({ status: 400, message: 'Sai.' })).toBe(false);
});

test('requests that store no form are none', () => {
  expect(saveOf(happened('fulfilled', {}, 'deleteDocument'))).toBeUndefined();
  expect(saveOf({ type: 'admin/logout' })).toBeUndefined();
  expect(saveOf(undefined)).toBeUndefined();
});
