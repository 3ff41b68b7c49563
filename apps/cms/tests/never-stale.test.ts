import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type Cms } from './support/cms.js';
import { hammer, WRITES } from './support/hammer.js';
import { startWebServer } from './support/web-server.js';

const A_SECOND = 1_000;

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

test('no reader of the cms sees a version older than one whose publish was answered', async () => {
  const { stale, addresses, versions } = await hammer(cms, { reader: cms.url, allowedMs: 0 });
  expect(stale).toEqual([]);
  expect(addresses).toBe(30);
  expect(versions).toBeGreaterThan(WRITES / 4);
});

test('through the web server no reader sees one older than a second', async () => {
  const web = await startWebServer(cms);
  try {
    const { stale, addresses, versions } = await hammer(cms, {
      reader: web.url,
      allowedMs: A_SECOND,
    });
    expect(stale).toEqual([]);
    expect(addresses).toBe(30);
    expect(versions).toBeGreaterThan(WRITES / 4);
  } finally {
    await web.stop();
  }
});
