import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type Cms } from './support/cms.js';
import { hammer } from './support/hammer.js';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

test('no reader of the cms sees a version older than one whose publish was answered', async () => {
  const { stale, addresses } = await hammer(cms, { reader: cms.url, allowedMs: 0 });
  expect(stale).toEqual([]);
  expect(addresses).toBe(30);
});
