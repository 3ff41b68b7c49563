import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { renderHook } from '../testing/render-hook';
import { asked } from '../testing/strapi-admin';
import { useAdminData } from './use-admin-data';

vi.mock('@strapi/strapi/admin', () => import('../testing/strapi-admin'));

beforeEach(() => void asked.splice(0));

const text = z.string();
const render = (first: { path: string }) =>
  renderHook(({ path }: { path: string }) => useAdminData(path, text), first);

test('a late answer of an earlier path does not replace that of a later one', async () => {
  const { render: show, result } = await render({ path: '/months/1' });
  await show({ path: '/months/2' });
  await asked[1]?.answer('February');
  await asked[0]?.answer('January');
  expect(result()?.held).toBe('February');
});

test('what another path holds is not shown for this one', async () => {
  const { render: show, result } = await render({ path: '/months/1' });
  await asked[0]?.answer('January');
  await show({ path: '/months/2' });
  expect(result()?.held).toBeUndefined();
  await asked[1]?.refuse('Chưa tải được.');
  expect(result()).toMatchObject({ held: undefined, failure: 'Chưa tải được.' });
});

test('a load that succeeds clears the failure of an earlier one', async () => {
  const { result } = await render({ path: '/months/1' });
  await asked[0]?.refuse('Chưa tải được.');
  expect(result()?.failure).toBe('Chưa tải được.');
  await act(async () => result()?.reload());
  await asked[1]?.answer('January');
  expect(result()).toMatchObject({ held: 'January', failure: undefined });
});

test('a load that fails keeps what an earlier one has brought', async () => {
  const { result } = await render({ path: '/months/1' });
  await asked[0]?.answer('January');
  await act(async () => result()?.reload());
  await asked[1]?.refuse('Chưa tải được.');
  expect(result()).toMatchObject({ held: 'January', failure: 'Chưa tải được.' });
});

test('a load that succeeds leaves the failure of a change', async () => {
  const { result } = await render({ path: '/months/1' });
  await asked[0]?.answer('January');
  await act(async () => void result()?.send('post', '/months', {}, text));
  await asked[1]?.refuse('Chưa lưu được.');
  await act(async () => result()?.reload());
  await asked[2]?.answer('January');
  expect(result()?.failure).toBe('Chưa lưu được.');
});
