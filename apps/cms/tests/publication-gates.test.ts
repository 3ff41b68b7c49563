import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { formOf, type Form } from './support/forms.js';

const DOCUMENT = 'api::legal-document.legal-document';
const PATH = `collection-types/${DOCUMENT}`;

let cms: Cms;
let clerk: Clerk;
let form: Form;

beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
  form = formOf(cms, await signIn(cms));
});
afterAll(() => cms.stop());

const found = z.object({
  gate: z.string(),
  sentence: z.string(),
  others: z.array(z.object({ documentId: z.string() })).optional(),
});
const rehearsed = z.object({
  data: z.object({ doubts: z.array(found), confirmation: z.string() }),
});
const refused = z.object({
  error: z.object({
    message: z.string(),
    details: z.looseObject({ doubts: z.array(found).optional() }),
  }),
});

const publishPath = (documentId: string) => `${PATH}/${documentId}/actions/publish`;

async function doubtsAbout(documentId: string) {
  const answer = await form.rehearse('POST', publishPath(documentId), {});
  return rehearsed.parse(await answer.json()).data;
}
const gatesOf = async (documentId: string) =>
  (await doubtsAbout(documentId)).doubts.map(({ gate }) => gate);

const confirm = (documentId: string, confirmation: string) =>
  form.confirm(`${PATH}/${documentId}`, 'publish', {}, confirmation);
const publish = (documentId: string) => form.act(`${PATH}/${documentId}`, 'publish', {});
const isPublic = async (slug: string) =>
  (await cms.get(`/api/v1/legal-documents/${slug}`)).status === 200;

describe('what is missing', () => {
  const bare = { documentType: null, issuingBodies: [], fullText: '' };

  test('is refused whole, in one sentence, whoever publishes; a draft may wait', async () => {
    const documentId = await clerk.draft('1/2020/QĐ-UBND', bare);
    const sentence = /còn thiếu: loại văn bản, cơ quan ban hành, tệp văn bản hoặc toàn văn\./;
    await expect(clerk.publish(documentId)).rejects.toThrow(sentence);
    const answer = await publish(documentId);
    expect(answer.status).toBe(400);
    const { error } = refused.parse(await answer.json());
    expect(error.message).toMatch(sentence);
    expect(error.details).toMatchObject({
      errors: [{ path: ['documentType'] }, { path: ['issuingBodies'] }, { path: ['files'] }],
    });
    expect(await isPublic('1-2020-qd-ubnd')).toBe(false);
  });

  test('is refused to what is created and published at once', async () => {
    const data = { number: '2/2020/QĐ-UBND', abstract: 'Về', issuedOn: '2020-01-01' };
    const created = cms.strapi.documents(DOCUMENT).create({ data, status: 'published' });
    await expect(created).rejects.toThrow('loại văn bản');
    expect(await cms.strapi.documents(DOCUMENT).count({ filters: { number: data.number } })).toBe(
      0,
    );
  });

  test('once it is there the document is published', async () => {
    const documentId = await clerk.draft('3/2020/QĐ-UBND', bare);
    await clerk.change(documentId, await clerk.whatIsNeeded());
    expect(await isPublic('3-2020-qd-ubnd')).toBe(true);
  });
});

describe('what is doubtful', () => {
  let number = 0;
  /** A draft whose year differs from the one in its number. */
  const doubtful = () => clerk.draft(`${(number += 1)}/2019/QĐ-UBND`);

  test('is not published from the admin until it is confirmed', async () => {
    const documentId = await doubtful();
    const answer = await publish(documentId);
    expect(answer.status).toBe(400);
    const { error } = refused.parse(await answer.json());
    expect(error.details.doubts?.map(({ gate }) => gate)).toEqual(['number-of-another-year']);
    expect((await confirm(documentId, randomUUID())).status).toBe(400);
    const { confirmation } = await doubtsAbout(documentId);
    expect((await confirm(documentId, confirmation)).status).toBe(200);
  });

  test('is told in a rehearsal, which publishes nothing and confirms nothing', async () => {
    const documentId = await doubtful();
    const before = await doubtsAbout(documentId);
    expect(await doubtsAbout(documentId)).toEqual(before);
    expect((await publish(documentId)).status).toBe(400);
  });

  test('is not asked again while the facts are the same, and by whom and when is kept', async () => {
    const documentId = await doubtful();
    const { confirmation, doubts } = await doubtsAbout(documentId);
    const start = Date.now();
    await confirm(documentId, confirmation);
    await form.save(`${PATH}/${documentId}`, { abstract: 'Về việc khác' });
    expect((await publish(documentId)).status).toBe(200);
    const rows = await cms.strapi.db
      .connection('confirmed_doubts')
      .where({ document_id: documentId });
    expect(rows).toEqual([
      expect.objectContaining({ gate: 'number-of-another-year', sentence: doubts[0]?.sentence }),
    ]);
    expect(Number(rows[0]?.at)).toBeGreaterThanOrEqual(start);
    expect(rows[0]?.user_name).not.toBe('');
    await form.save(`${PATH}/${documentId}`, { issuedOn: '2021-01-01' });
    expect(await gatesOf(documentId)).toEqual(['number-of-another-year']);
  });

  test('is asked when a time is set, and whose answer it is is kept with that time alone', async () => {
    const documentId = await doubtful();
    const headers = { ...(await signIn(cms)), 'content-type': 'application/json' };
    const set = (confirmation = '', seen?: string) =>
      fetch(`${cms.url}/admin/workflow/schedules/${DOCUMENT}/${documentId}/publish`, {
        method: 'PUT',
        headers: { ...headers, 'portal-confirmation': confirmation },
        body: JSON.stringify({ at: new Date(Date.now() + 3_600_000).toISOString(), seen }),
      });
    const asked = await set();
    expect(asked.status).toBe(400);
    const { details } = refused.parse(await asked.json()).error;
    expect(details.doubts?.map(({ gate }) => gate)).toEqual(['number-of-another-year']);
    const confirmation = String(details['confirmation']);
    const ofAnother = await set(confirmation, new Date(0).toISOString());
    expect(ofAnother.status).toBe(400);
    expect(refused.parse(await ofAnother.json()).error.details.doubts).toBeUndefined();
    expect((await doubtsAbout(documentId)).doubts).toHaveLength(1);
    expect((await set(confirmation)).status).toBe(200);
    expect(await isPublic(`${number}-2019-qd-ubnd`)).toBe(false);
    expect((await doubtsAbout(documentId)).doubts).toEqual([]);
  });

  test('is published by code, imports and tokens, which nobody can ask', async () => {
    await clerk.publish(await doubtful());
    expect(await isPublic(`${number}-2019-qd-ubnd`)).toBe(true);
  });

  test('a second of the same number, year and body is named, a draft too', async () => {
    const first = await clerk.draft('41/2020/QĐ-UBND');
    const body = await clerk.createBody('Cơ quan khác');
    await clerk.draft('41/2020/QĐ-UBND', { issuingBodies: [body] });
    await clerk.draft('41/QĐ-UBND', { issuedOn: '2021-01-01' });
    const second = await clerk.draft('41/2020/qđ-ubnd');
    const { doubts } = await doubtsAbout(second);
    expect(doubts).toMatchObject([{ gate: 'same-number', others: [{ documentId: first }] }]);
  });

  test('a basis that no longer held on the day of issue', async () => {
    const basis = await clerk.issue('51/2018/QĐ-UBND', {
      ...{ issuedOn: '2018-01-01', effectiveFrom: '2018-02-01', expiresOn: '2019-06-01' },
    });
    const based = (issuedOn: string) =>
      clerk.draft(`52/${issuedOn.slice(0, 4)}/QĐ-UBND`, {
        ...{ issuedOn, relations: [{ kind: 'based-on', target: basis }] },
      });
    const { doubts } = await doubtsAbout(await based('2019-06-01'));
    expect(doubts).toMatchObject([{ gate: 'basis-not-in-force', others: [{ documentId: basis }] }]);
    expect(await gatesOf(await based('2018-05-31'))).toEqual([]);
  });

  test('relations in a circle, of any length', async () => {
    const ids = [await clerk.issue('61/2020/QĐ-UBND')];
    for (const next of ['62/2020/QĐ-UBND', '63/2020/QĐ-UBND']) {
      ids.push(await clerk.issue(next, { relations: [{ kind: 'amends', target: ids.at(-1) }] }));
    }
    const [first = '', second, third] = ids;
    const closed: object = { relations: [{ kind: 'based-on', target: third }] };
    await cms.strapi.documents(DOCUMENT).update({ documentId: first, data: closed });
    const { doubts } = await doubtsAbout(first);
    expect(doubts).toMatchObject([
      { gate: 'circle', others: [{ documentId: third }, { documentId: second }] },
    ]);
    const cited: object = { relations: [{ kind: 'cites', target: third }] };
    await cms.strapi.documents(DOCUMENT).update({ documentId: first, data: cited });
    expect(await gatesOf(first)).toEqual([]);
  });

  test('an early effect, until the short procedure is ticked', async () => {
    const strapi = cms.strapi.documents('api::issuing-body.issuing-body');
    const { documentId: body } = await strapi.create({
      data: { name: 'Hội đồng nhân dân tỉnh', level: 'province', activeFrom: '2020-01-01' },
    });
    const fields = { issuingBodies: [body], effectiveFrom: '2020-01-05' };
    const documentId = await clerk.draft('71/2020/QĐ-HĐND', fields);
    expect(await gatesOf(documentId)).toEqual(['effect-too-early']);
    const data: object = { shortProcedure: true };
    await cms.strapi.documents(DOCUMENT).update({ documentId, data });
    expect(await gatesOf(documentId)).toEqual([]);
  });
});
