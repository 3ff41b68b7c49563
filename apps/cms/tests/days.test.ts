import { afterAll, describe, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { startCms } from './support/cms.js';
import { editorOf } from './support/editor.js';

const zoneBefore = process.env['TZ'];
afterAll(() => {
  process.env['TZ'] = zoneBefore;
});

describe.each(['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh'])('in a process in %s', (zone) => {
  test('news of 23:59 and of 00:00 belong to two days in Vietnam', async () => {
    process.env['TZ'] = zone;
    const cms = await startCms({ TZ: zone });
    try {
      const editor = editorOf(cms);
      const category = await editor.createCategory('Thông báo');
      await editor.post({ title: 'Cuối ngày', category, postedAt: '2019-02-25T23:59:59+07:00' });
      await editor.post({ title: 'Đầu ngày', category, postedAt: '2019-02-26T00:00:00+07:00' });
      const slugsOf = async (date: string) =>
        (await ask(cms, '/articles', { date })).data.map(({ slug }) => slug);
      expect(await slugsOf('2019-02-25')).toEqual(['cuoi-ngay']);
      expect(await slugsOf('2019-02-26')).toEqual(['dau-ngay']);
      const { data } = await ask(cms, '/articles/calendar', { month: '2019-02' });
      expect(data).toEqual([
        { date: '2019-02-25', count: 1 },
        { date: '2019-02-26', count: 1 },
      ]);
      const detail = await ask(cms, '/articles/{slug}', {}, 'dau-ngay');
      expect(detail.data).toMatchObject({
        postedOn: '2019-02-26',
        postedAt: '2019-02-25T17:00:00.000Z',
      });
    } finally {
      await cms.stop();
    }
  });
});

test('what a process in one zone wrote, a process in another reads as the same moment', async () => {
  process.env['TZ'] = 'America/Los_Angeles';
  const writer = await startCms({ TZ: 'America/Los_Angeles' });
  const editor = editorOf(writer);
  const category = await editor.createCategory('Thông báo');
  await editor.post({ title: 'Nửa đêm', category, postedAt: '2019-03-10T10:30:00Z' });
  const { environment } = writer;
  await writer.stop();
  process.env['TZ'] = 'Asia/Ho_Chi_Minh';
  const reader = await startCms({ ...environment, TZ: 'Asia/Ho_Chi_Minh' });
  const { data } = await ask(reader, '/articles/{slug}', {}, 'nua-dem');
  await reader.stop();
  expect(data.postedAt).toBe('2019-03-10T10:30:00.000Z');
});
