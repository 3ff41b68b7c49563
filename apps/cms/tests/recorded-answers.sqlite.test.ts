import { globSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ANSWERS, fileOf } from '@portal/api-fixtures/address';
import { ADDRESSES } from '@portal/api-fixtures/addresses';
import { writeRecord } from '@portal/api-fixtures/record';
import { RECORDED_AT } from '@portal/api-fixtures/recorded-at';
import { startCms, type Cms } from './support/cms.js';
import { firstContent } from './support/database.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms(await firstContent());
  vi.useFakeTimers({ toFake: ['Date'], now: RECORDED_AT });
}, 180_000);
afterAll(async () => {
  vi.useRealTimers();
  await cms.stop();
});

/** `npm run record-fixtures` runs this file too, and lets vitest update the files. */
describe('the answers that the tests of the site use are those of the cms; if not, run npm run record-fixtures', () => {
  test.each(ADDRESSES)('%s', async (address) => {
    const record = await writeRecord(await cms.get(`/api/v1${address}`));
    await expect(record).toMatchFileSnapshot(fileOf(address));
  });

  test('nothing else is recorded', () => {
    const wanted = new Set(ADDRESSES.map(fileOf));
    const files = globSync('**/*.json', { cwd: ANSWERS }).map((file) => path.join(ANSWERS, file));
    expect(files.filter((file) => !wanted.has(file))).toEqual([]);
  });
});
