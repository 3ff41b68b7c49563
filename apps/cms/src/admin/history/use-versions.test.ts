import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderHook } from '../testing/render-hook';
import { asked } from '../testing/strapi-admin';
import { useVersions } from './use-versions';

vi.mock('@strapi/strapi/admin', () => import('../testing/strapi-admin'));

beforeEach(() => void asked.splice(0));

const versionOf = (id: number) => ({
  ...{ id, at: '2026-11-28T01:00:00Z', action: 'update', userName: 'Bình', fields: [] },
});
const page = (ids: number[]) => ({
  ...{ title: 'Bài', versions: ids.map(versionOf), hasMore: true },
});
const render = () => renderHook(useVersions, { model: 'api::article.article', documentId: 'a' });

test('a page of versions that loads at the second try clears the failure', async () => {
  const { result } = await render();
  await asked[0]?.answer(page([9]));
  await act(async () => result()?.loadMore());
  await asked[1]?.refuse('Chưa tải được.');
  expect(result()?.failure).toBe('Chưa tải được.');
  await act(async () => result()?.loadMore());
  await asked[2]?.answer(page([8]));
  expect(result()?.failure).toBeUndefined();
  expect(result()?.held?.versions.map(({ id }) => id)).toEqual([9, 8]);
});

test('an older page that arrives after a reload does not replace it', async () => {
  const { result } = await render();
  await asked[0]?.answer(page([9]));
  await act(async () => result()?.loadMore());
  await act(async () => result()?.reload());
  await asked[2]?.answer(page([10, 9]));
  await asked[1]?.answer(page([8]));
  expect(result()?.held?.versions.map(({ id }) => id)).toEqual([10, 9]);
});
