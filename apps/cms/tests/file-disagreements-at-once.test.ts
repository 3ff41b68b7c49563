import { afterAll, beforeAll, expect, test } from 'vitest';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';

const AT_ONCE = 4;
const ROUNDS = 6;

let cms: Cms;
let clerk: Clerk;
beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
});
afterAll(() => cms.stop());

test('a first publication, which saves first, waits for no draft that waits for it', async () => {
  let serial = 0;
  const draft = () => clerk.draft(`${(serial += 1)}/2020/QĐ-UBND`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const drafts: string[] = [];
    for (let at = 0; at < AT_ONCE; at += 1) drafts.push(await draft());
    const done = await Promise.allSettled(
      drafts.flatMap((id) => [
        // The admin's form saves within a transaction.
        cms.strapi.db.transaction(() => clerk.change(id, { abstract: `Lần ${round}` })),
        draft(),
      ]),
    );
    const refusals = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refusals).toEqual([]);
  }
});
