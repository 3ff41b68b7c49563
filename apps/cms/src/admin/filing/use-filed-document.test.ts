import { beforeEach, expect, test, vi } from 'vitest';
import { renderHook } from '../testing/render-hook';
import { asked } from '../testing/strapi-admin';
import { useFiledDocument } from './use-filed-document';

vi.mock('@strapi/strapi/admin', () => import('../testing/strapi-admin'));

beforeEach(() => void asked.splice(0));

test('a document is asked for once when its form opens, and once after each save', async () => {
  const { render } = await renderHook(
    ({ version }: { version: object }) => useFiledDocument('a', version),
    { version: {} },
  );
  expect(asked).toHaveLength(1);
  await render({ version: {} });
  expect(asked).toHaveLength(2);
});
