import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

// Zone errors show only outside the machine's zone, and only if writer and reader differ in zone.
const WRITER = 'America/Los_Angeles';
const READER = 'Asia/Ho_Chi_Minh';

const zoneBefore = process.env['TZ'];
let cms: Cms;

beforeAll(async () => {
  process.env['TZ'] = WRITER;
  cms = await startCms({ TZ: WRITER });
  const editor = editorOf(cms);
  const category = await editor.createCategory('Thông báo');
  await editor.post({ title: 'Cuối ngày', category, postedAt: '2019-02-25T23:59:59+07:00' });
  await editor.post({ title: 'Đầu ngày', category, postedAt: '2019-02-26T00:00:00+07:00' });
  // On this day the clocks of Los Angeles skip from two to three o'clock.
  await editor.post({ title: 'Đổi giờ', category, postedAt: '2019-03-10T10:30:00Z' });
});
afterAll(async () => {
  await cms.stop();
  process.env['TZ'] = zoneBefore;
});

describe.each([
  ['that wrote them', WRITER],
  ['that reads them', READER],
])('in the process %s, in %s', (_which, zone) => {
  beforeAll(async () => {
    if (zone === WRITER) return;
    const { environment } = cms;
    await cms.stop();
    process.env['TZ'] = zone;
    cms = await startCms({ ...environment, TZ: zone });
  });

  test('news of 23:59 and of 00:00 belong to two days in Vietnam', async () => {
    const slugsOf = async (date: string) =>
      (await ask(cms, '/articles', { date })).data.map(({ slug }) => slug);
    expect(await slugsOf('2019-02-25')).toEqual(['cuoi-ngay']);
    expect(await slugsOf('2019-02-26')).toEqual(['dau-ngay']);
    const { data } = await ask(cms, '/articles/calendar', { month: '2019-02' });
    expect(data).toEqual([
      { date: '2019-02-25', count: 1 },
      { date: '2019-02-26', count: 1 },
    ]);
  });

  test('each moment is the one that was written', async () => {
    const day = await ask(cms, '/articles/{slug}', {}, 'dau-ngay');
    expect(day.data).toMatchObject({
      postedOn: '2019-02-26',
      postedAt: '2019-02-25T17:00:00.000Z',
    });
    const hour = await ask(cms, '/articles/{slug}', {}, 'doi-gio');
    expect(hour.data.postedAt).toBe('2019-03-10T10:30:00.000Z');
  });
});
