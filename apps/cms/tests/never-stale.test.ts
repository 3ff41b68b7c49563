import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../../scripts/lib/ports.ts';
import { untilReady } from '../../../scripts/lib/ready.ts';
import { planSite } from '../../../scripts/lib/site.ts';
import { startCms, type Cms } from './support/cms.js';
import { hammer, WRITES } from './support/hammer.js';

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
  const { port } = new URL(cms.url);
  const { web } = planSite({ cmsPort: Number(port), webPort: await freePort(), show: 'nothing' });
  const program = web.launch();
  try {
    await untilReady(web, program);
    const { origin } = new URL(web.readyUrl);
    const { stale, addresses, versions } = await hammer(cms, {
      reader: origin,
      allowedMs: A_SECOND,
    });
    expect(stale).toEqual([]);
    expect(addresses).toBe(30);
    expect(versions).toBeGreaterThan(WRITES / 4);
  } finally {
    await program.stop();
  }
});
