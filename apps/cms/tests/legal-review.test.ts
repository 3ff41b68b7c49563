import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from './support/admin.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';

let cms: Cms;
let clerk: Clerk;
beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
});
afterAll(() => cms.stop());

interface ToReview {
  title: string;
  documentId: string;
}

async function review() {
  const answer = await fetch(`${cms.url}/admin/legal-review`, { headers: await signIn(cms) });
  expect(answer.status).toBe(200);
  const { data }: { data: Record<'withoutDay' | 'detailsEnded', ToReview[]> } = await answer.json();
  return data;
}
const titles = (documents: ToReview[]) => documents.map(({ title }) => title);

test('legislation without a day of effect is to be reviewed until it has one', async () => {
  const id = await clerk.issue('10/2020/QĐ-UBND');
  await clerk.issue('10/SKHCN-VP');
  await clerk.draft('11/2020/QĐ-UBND');
  const { withoutDay } = await review();
  expect(withoutDay).toEqual([{ documentId: id, title: 'Văn bản số 10/2020/QĐ-UBND' }]);
  await clerk.change(id, { effectiveFrom: '2020-03-01' });
  expect((await review()).withoutDay).toEqual([]);
});

test('so is what goes on without the law that it details, until an editor decides', async () => {
  const law = await clerk.issue('20/2015/QH13', {
    issuedOn: '2015-01-01',
    effectiveFrom: '2015-07-01',
  });
  const decree = await clerk.issue('21/2016/NĐ-CP', {
    ...{ issuedOn: '2016-01-01', effectiveFrom: '2016-02-01' },
    relations: [{ kind: 'details', target: law }],
  });
  const plan = { issuedOn: '2016-01-01', relations: [{ kind: 'details', target: law }] };
  await clerk.issue('22/KH-UBND', plan);
  expect((await review()).detailsEnded).toEqual([]);
  await clerk.change(law, { expiresOn: '2025-04-01' });
  expect((await review()).detailsEnded).toEqual([
    {
      ...{ documentId: decree, title: 'Văn bản số 21/2016/NĐ-CP', since: '2025-04-01' },
      ended: { documentId: law, title: 'Văn bản số 20/2015/QH13' },
    },
  ]);
  await clerk.change(law, { expiresOn: '2025-03-31' });
  expect(titles((await review()).detailsEnded)).toEqual([]);
  await clerk.change(law, { expiresOn: '2025-04-02' });
  await clerk.change(decree, { validityOverride: 'in-force', validityReason: 'Đã xem lại.' });
  expect(titles((await review()).detailsEnded)).toEqual([]);
});

test('only those who may edit documents see the list', async () => {
  expect((await fetch(`${cms.url}/admin/legal-review`)).status).toBe(401);
});
