import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { legalReadModel } from '../src/legal/read-model/legal-read-model.js';
import { rebuildModel } from '../src/platform/read-models/rebuild.js';
import { signIn } from './support/admin.js';
import { ask } from './support/api.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

let cms: Cms;
let clerk: Clerk;

beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
});
afterAll(() => cms.stop());

const detail = async (slug: string, query: Record<string, string> = {}) =>
  (await ask(cms, '/legal-documents/{slug}', query, slug)).data;

describe('a relation to a document that is not there yet', () => {
  test('shows its number, and becomes a link by itself when the document comes', async () => {
    await clerk.issue('60/2025/QĐ-UBND', {
      effectiveFrom: '2025-02-01',
      relations: [{ kind: 'repeals', targetNumber: '61 / 2019 / qđ-ubnd' }],
    });
    const [before] = (await detail('60-2025-qd-ubnd')).relations;
    expect(before).toMatchObject({ number: '61 / 2019 / qđ-ubnd', document: null });
    const other = await clerk.issue('61/2019/QĐ-UBND', { effectiveFrom: '2020-01-10' });
    const [after] = (await detail('60-2025-qd-ubnd')).relations;
    expect(after?.document?.slug).toBe('61-2019-qd-ubnd');
    expect((await detail('61-2019-qd-ubnd')).validity.reason).toContain('Bị bãi bỏ');
    await clerk.withdraw(other);
    expect((await detail('60-2025-qd-ubnd')).relations[0]?.document).toBeNull();
  });

  test('a chosen document leaves its number when it is deleted', async () => {
    const other = await clerk.issue('65/2019/QĐ-UBND');
    await clerk.issue('66/2025/QĐ-UBND', { relations: [{ kind: 'amends', target: other }] });
    const draft = await cms.strapi.db
      .query('api::legal-document.legal-document')
      .findOne({ where: { slug: '66-2025-qd-ubnd', publishedAt: null }, populate: ['relations'] });
    expect(draft?.relations[0].targetNumber).toBe('65/2019/QĐ-UBND');
    await clerk.delete(other);
    const named = { number: '65/2019/QĐ-UBND', document: null };
    expect((await detail('66-2025-qd-ubnd')).relations).toMatchObject([named]);
    await clerk.change(String(draft?.documentId), { abstract: 'Sửa' });
    expect((await detail('66-2025-qd-ubnd')).relations).toMatchObject([named]);
  });

  test('of two documents with one number the day tells which is meant', async () => {
    await clerk.issue('5005/QĐ-UBND', { issuedOn: '2018-12-13', slug: '5005-2018' });
    await clerk.issue('5005/QĐ-UBND', { issuedOn: '2020-05-20', slug: '5005-2020' });
    await clerk.issue('62/2025/QĐ-UBND', {
      relations: [
        { kind: 'cites', targetNumber: '5005/QĐ-UBND' },
        { kind: 'cites', targetNumber: '5005/QĐ-UBND ngày 13/12/2018' },
      ],
    });
    const { relations } = await detail('62-2025-qd-ubnd');
    expect(relations.map(({ document }) => document?.slug)).toEqual([undefined, '5005-2018']);
  });

  test('a document that is only a draft is not told of', async () => {
    const draft = await clerk.draft('63/2025/QĐ-UBND', { abstract: 'Bí mật' });
    await clerk.issue('64/2025/QĐ-UBND', { relations: [{ kind: 'related', target: draft }] });
    expect((await detail('64-2025-qd-ubnd')).relations).toEqual([]);
    expect((await cms.get('/api/v1/legal-documents/63-2025-qd-ubnd')).status).toBe(404);
    await clerk.publish(draft);
    expect((await detail('64-2025-qd-ubnd')).relations[0]?.number).toBe('63/2025/QĐ-UBND');
  });

  test('a chosen draft stays chosen when the model is rebuilt, though another has its number', async () => {
    await clerk.issue('165/2019/QĐ-UBND', { issuedOn: '2019-01-01', effectiveFrom: '2019-02-01' });
    const chosen = await clerk.draft('165/2019/QĐ-UBND', {
      ...{ issuedOn: '2019-06-01', effectiveFrom: '2019-07-01' },
    });
    await clerk.issue('166/2025/QĐ-UBND', {
      effectiveFrom: '2025-02-01',
      relations: [{ kind: 'repeals', target: chosen }],
    });
    await clerk.publish(chosen);
    const slugOf = async () => (await detail('166-2025-qd-ubnd')).relations[0]?.document?.slug;
    const slug = await slugOf();
    expect((await detail(slug ?? '')).status).toBe('expired');
    await rebuildModel(cms.strapi.db.connection, legalReadModel, {});
    expect(await slugOf()).toBe(slug);
    expect((await detail(slug ?? '')).status).toBe('expired');
  });
});

describe('validity', () => {
  test('a document that was abolished before it came into force does nothing to others', async () => {
    const first = await clerk.issue('70/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
    const second = await clerk.issue('71/2021/QĐ-UBND', {
      ...{ issuedOn: '2021-01-05', effectiveFrom: '2021-06-01' },
      relations: [{ kind: 'replaces', target: first }],
    });
    expect((await detail('70-2020-qd-ubnd')).status).toBe('expired');
    await clerk.issue('72/2021/QĐ-UBND', {
      ...{ issuedOn: '2021-03-01', effectiveFrom: '2021-04-01' },
      relations: [{ kind: 'repeals', target: second }],
    });
    const { status, timeline } = await detail('70-2020-qd-ubnd');
    expect(status).toBe('in-force');
    expect(timeline.at(-1)).toMatchObject({ kind: 'replaces', hasEffect: false });
  });

  test('a document that another amends ends in part, on that day, in every answer', async () => {
    const amended = await clerk.issue('73/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
    const amending = await clerk.issue('74/2021/QĐ-UBND', {
      ...{ issuedOn: '2021-01-05', effectiveFrom: '2021-02-01' },
      relations: [{ kind: 'amends', target: amended, scope: 'part', clause: 'khoản 2 Điều 5' }],
    });
    const on = '2021-02-01';
    expect((await detail('73-2020-qd-ubnd', { on: '2021-01-31' })).status).toBe('in-force');
    expect((await detail('73-2020-qd-ubnd', { on })).validity).toMatchObject({
      ...{ status: 'partly-expired', label: 'Hết hiệu lực một phần' },
      reason:
        'Được sửa đổi, bổ sung một phần (khoản 2 Điều 5) bởi Văn bản số 74/2021/QĐ-UBND từ ngày 01-02-2021. Những nội dung không bị tác động vẫn còn hiệu lực.',
      by: { slug: '74-2021-qd-ubnd' },
    });
    const asked = { on, number: '73/2020/QĐ-UBND', status: 'partly-expired' };
    const { data, meta } = await ask(cms, '/legal-documents', asked);
    expect(data.map(({ slug, status }) => [slug, status])).toEqual([
      ['73-2020-qd-ubnd', 'partly-expired'],
    ]);
    expect(meta.facets.status).toMatchObject([{ value: 'partly-expired', count: 1 }]);
    await clerk.withdraw(amending);
    expect((await detail('73-2020-qd-ubnd', { on })).status).toBe('in-force');
  });

  test('a draft has no validity and ends nothing, until it is issued', async () => {
    const old = await clerk.issue('75/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
    const draft = await clerk.issue('Dự thảo 76', {
      ...{
        group: 'draft',
        slug: 'du-thao-76',
        issuedOn: '2021-01-05',
        effectiveFrom: '2021-02-01',
      },
      relations: [{ kind: 'replaces', target: old, takesEffectOn: '2021-02-01' }],
    });
    expect((await detail('75-2020-qd-ubnd')).status).toBe('in-force');
    expect((await detail('du-thao-76')).validity).toMatchObject({
      ...{ status: 'not-applicable', reason: 'Dự thảo, chưa được ban hành.' },
    });
    await clerk.change(draft, { group: null, number: '76/2021/QĐ-UBND' });
    expect((await detail('75-2020-qd-ubnd')).status).toBe('expired');
    expect((await detail('du-thao-76')).status).toBe('in-force');
  });

  test('what details a law ended with it, and lives again when that is withdrawn', async () => {
    const law = await clerk.issue('77/2010/QH12', {
      ...{ issuedOn: '2010-06-01', effectiveFrom: '2011-01-01' },
    });
    const newer = await clerk.issue('78/2020/QH14', {
      effectiveFrom: '2021-01-01',
      relations: [{ kind: 'replaces', target: law }],
    });
    await clerk.issue('79/2011/NĐ-CP', {
      ...{ issuedOn: '2011-02-01', effectiveFrom: '2011-03-01' },
      relations: [
        { kind: 'details', targetNumber: '77/2010/QH12', scope: 'part', clause: 'Điều 5' },
      ],
    });
    const { validity, timeline } = await detail('79-2011-nd-cp');
    expect(validity).toMatchObject({
      status: 'expired',
      reason:
        'Hết hiệu lực cùng với Văn bản số 77/2010/QH12 mà văn bản này quy định chi tiết, từ ngày 01-01-2021.',
      by: { slug: '77-2010-qh12' },
    });
    expect(timeline.at(-1)).toMatchObject({
      ...{ day: '2021-01-01', kind: 'expires-with', label: 'Hết hiệu lực cùng với' },
      ...{ by: { slug: '77-2010-qh12' }, scope: null, clause: null },
    });
    await clerk.change(newer, { effectiveFrom: '2025-04-01' });
    expect((await detail('79-2011-nd-cp')).status).toBe('in-force');
    await clerk.change(newer, { effectiveFrom: '2025-03-31' });
    expect((await detail('79-2011-nd-cp')).status).toBe('expired');
    await clerk.withdraw(law);
    expect((await detail('79-2011-nd-cp')).status).toBe('in-force');
  });

  test('a consolidated text has the status of the decision, in every answer', async () => {
    const decision = await clerk.issue('83/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
    const amending = await clerk.issue('84/2021/QĐ-UBND', {
      ...{ issuedOn: '2021-01-05', effectiveFrom: '2021-02-01' },
      relations: [{ kind: 'amends', target: decision }],
    });
    await clerk.issue('85/VBHN-UBND', {
      ...{ documentType: await clerk.createType('Văn bản hợp nhất'), issuedOn: '2021-03-01' },
      relations: [
        { kind: 'consolidates', targetNumber: '83/2020/QĐ-UBND' },
        { kind: 'consolidates', target: amending },
      ],
    });
    const { validity, status } = await detail('85-vbhn-ubnd');
    expect([status, validity]).toMatchObject([
      'partly-expired',
      {
        ...{ status: 'partly-expired', by: { slug: '83-2020-qd-ubnd' } },
        reason: 'Theo tình trạng của Văn bản số 83/2020/QĐ-UBND.',
      },
    ]);
    const asked = { number: '85/VBHN-UBND', status: 'expired', on: '2022-01-01' };
    expect((await ask(cms, '/legal-documents', asked)).data).toEqual([]);
    await clerk.issue('86/2021/QĐ-UBND', {
      ...{ issuedOn: '2021-12-01', effectiveFrom: '2022-01-01' },
      relations: [{ kind: 'repeals', target: decision }],
    });
    const { data, meta } = await ask(cms, '/legal-documents', asked);
    expect(data.map(({ number }) => number)).toEqual(['85/VBHN-UBND']);
    expect(meta.facets.status).toMatchObject([{ value: 'expired', count: 1 }]);
    await clerk.withdraw(decision);
    expect((await detail('85-vbhn-ubnd')).validity).toMatchObject({ by: null });
  });

  test('a letter has a status once another document acts on it', async () => {
    const letter = await clerk.issue('87/SKHCN-VP', { issuedOn: '2020-03-01' });
    await clerk.issue('88/SKHCN-VP', {
      ...{ issuedOn: '2021-03-01', effectiveFrom: '2021-03-01' },
      relations: [{ kind: 'replaces', target: letter }],
    });
    const statusOn = async (on: string) => (await detail('87-skhcn-vp', { on })).status;
    expect([await statusOn('2021-02-28'), await statusOn('2021-03-01')]).toEqual([
      ...['not-applicable', 'expired'],
    ]);
  });

  test('only of legislation the validity is not known without a day of effect', async () => {
    await clerk.issue('89/2020/QĐ-UBND');
    expect((await detail('89-2020-qd-ubnd')).validity).toMatchObject({
      ...{ status: 'undetermined', reason: 'Chưa ghi ngày có hiệu lực.' },
    });
    const q = { number: '89/2020/QĐ-UBND', status: 'undetermined' };
    expect((await ask(cms, '/legal-documents', q)).data).toHaveLength(1);
  });

  test('a ring of documents that replace one another has an end', async () => {
    const one = await clerk.issue('80/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
    await clerk.issue('81/2021/QĐ-UBND', {
      ...{ issuedOn: '2021-01-01', effectiveFrom: '2021-02-01' },
      relations: [{ kind: 'replaces', target: one }],
    });
    await clerk.change(one, {
      relations: [{ kind: 'replaces', targetNumber: '81/2021/QĐ-UBND' }],
    });
    expect((await detail('80-2020-qd-ubnd')).status).toBe('expired');
    expect((await detail('81-2021-qd-ubnd')).status).toBe('in-force');
  });

  test('what an editor decides, with a reason, stands in place of what is computed', async () => {
    await clerk.issue('82/2020/QĐ-UBND', {
      effectiveFrom: '2020-02-01',
      ...{ validityOverride: 'no-longer-suitable', validityReason: 'Không còn đối tượng áp dụng.' },
    });
    expect((await detail('82-2020-qd-ubnd')).validity).toMatchObject({
      ...{ status: 'no-longer-suitable', label: 'Không còn phù hợp', isOverridden: true },
      reason: 'Không còn đối tượng áp dụng.',
    });
  });
});

describe('what contradicts itself is refused in a sentence', () => {
  test.each([
    [
      { issuedOn: '2020-05-01', expiresOn: '2020-04-01' },
      '“Ngày hết hiệu lực” (01-04-2020) không được trước “Ngày ban hành” (01-05-2020)',
    ],
    [
      { effectiveFrom: '2020-05-01', expiresOn: '2020-04-01' },
      '“Ngày hết hiệu lực” (01-04-2020) không được trước “Ngày hiệu lực” (01-05-2020)',
    ],
    [{ consultation: { from: '2020-05-01', to: '2020-04-01' } }, 'Lấy ý kiến từ ngày'],
    [{ validityOverride: 'expired' }, 'phải ghi “Lý do ấn định”'],
    [{ relations: [{ kind: 'amends' }] }, 'Quan hệ thứ 1: hãy chọn “Văn bản kia”'],
  ])('%j', async (fields, sentence) => {
    await expect(clerk.issue('90/2020/QĐ-UBND', fields)).rejects.toThrow(sentence);
    expect((await cms.get('/api/v1/legal-documents/90-2020-qd-ubnd')).status).toBe(404);
  });

  test('a relation to itself', async () => {
    const id = await clerk.issue('91/2020/QĐ-UBND');
    await expect(clerk.change(id, { relations: [{ kind: 'amends', target: id }] })).rejects.toThrow(
      'chính là văn bản này',
    );
    expect((await detail('91-2020-qd-ubnd')).relations).toEqual([]);
  });
});

test('a file has its kind and the SHA-256 of its bytes', async () => {
  const bytes = await readFile(path.join(import.meta.dirname, '../seed/files/kh-88-kh-ubnd.pdf'));
  const form = new FormData();
  form.append('files', new File([new Uint8Array(bytes)], 'kh.pdf', { type: 'application/pdf' }));
  const headers = await signIn(cms);
  const response = await fetch(`${cms.url}/upload`, { method: 'POST', headers, body: form });
  const [uploaded] = z.array(z.object({ id: z.number() })).parse(await response.json());
  const file = uploaded?.id;
  await clerk.issue('95/KH-UBND', { files: [{ file, kind: 'signed' }] });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect((await detail('95-kh-ubnd')).files).toMatchObject([
    { kind: 'signed', mime: 'application/pdf', sha256 },
  ]);
});

describe('news that cite documents', () => {
  const body =
    '<p>Theo Quyết định số 40/2018/QĐ-UBND ngày 14/12/2018, <a href="https://x.vn">41/2018/QĐ-UBND</a> và <strong>42/2018</strong>/QĐ-UBND; TCVN ISO 9001:2015.</p>';

  beforeAll(async () => {
    const editor = editorOf(cms);
    const category = await editor.createCategory('Tin');
    await editor.post({ title: 'Tin viện dẫn', category, body });
    for (const n of [40, 41, 42]) {
      await clerk.issue(`${n}/2018/QĐ-UBND`, { issuedOn: '2018-12-14', abstract: `Số ${n}` });
    }
  });

  test('link to those that are there, and list them, those that came later too', async () => {
    const { data } = await ask(cms, '/articles/{slug}', {}, 'tin-vien-dan');
    expect(data.citedDocuments.map(({ number }) => number)).toEqual([
      ...['40/2018/QĐ-UBND', '41/2018/QĐ-UBND', '42/2018/QĐ-UBND'],
    ]);
    expect(data.body).toContain('<a href="/van-ban/40-2018-qd-ubnd">40/2018/QĐ-UBND</a>');
    expect(data.body).toContain('<a href="https://x.vn">41/2018/QĐ-UBND</a>');
    expect(data.body).toContain('<strong>42/2018</strong>/QĐ-UBND');
    expect(data.body.replace(/<a href="\/van-ban[^>]*>([^<]*)<\/a>/, '$1')).toBe(body);
  });

  test('stand on the page of each of them', async () => {
    const titles = (await detail('42-2018-qd-ubnd')).citedBy.map(({ title }) => title);
    expect(titles).toEqual(['Tin viện dẫn']);
  });

  test('no longer once they are withdrawn, or no longer cite it', async () => {
    const editor = editorOf(cms);
    const category = await editor.createCategory('Tin khác');
    const id = await editor.post({ title: 'Tin hai', category, body: '<p>40/2018/QĐ-UBND</p>' });
    const citing = async () => (await detail('40-2018-qd-ubnd')).citedBy.length;
    expect(await citing()).toBe(2);
    await editor.change(id, { body: '<p>Không viện dẫn</p>' });
    expect(await citing()).toBe(1);
    await editor.change(id, { body: '<p>40/2018/QĐ-UBND</p>' });
    await editor.withdraw(id);
    expect(await citing()).toBe(1);
  });
});
