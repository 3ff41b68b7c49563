import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { LegalDocument } from '@portal/contract/legal-document';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { dayOf } from '@portal/vietnamese/days';
import { findRelated } from '../src/legal/queries/related-documents.js';
import { runs } from '../../../scripts/lib/property-runs.js';
import { signIn } from './support/admin.js';
import { ask } from './support/api.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { formOf, type Form } from './support/forms.js';

const DOCUMENTS = 'collection-types/api::legal-document.legal-document';

let cms: Cms;
let clerk: Clerk;
let form: Form;
/** The documentIds by slug, published or not. */
const documents = new Map<string, string>();
const articles: string[] = [];

const NUMBERS = ['1/2020/QĐ-UBND', '2/2020/QĐ-UBND', '3/2021/QĐ-UBND', '4/2022/QĐ-UBND'];
const SLUGS = Array.from({ length: 8 }, (_, index) => `van-ban-${index + 1}`);
const DAYS = ['2020-01-10', '2021-03-01', '2024-12-31', '2025-06-01', '2027-01-01', '2029-05-05'];

beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
  form = formOf(cms, await signIn(cms));
  for (const [index, slug] of SLUGS.entries()) {
    const number = NUMBERS[index % NUMBERS.length] ?? '';
    documents.set(slug, await clerk.draft(number, { slug, issuedOn: '2020-01-01' }));
  }
  const editor = editorOf(cms);
  const category = await editor.createCategory('Tin tức');
  for (const [index, number] of NUMBERS.entries()) {
    const chosen = documents.get(SLUGS[index] ?? '') ?? '';
    const link = `<a href="portal:legal-document/${documents.get(SLUGS[index + 4] ?? '')}">đây</a>`;
    const body = `<p>Theo Quyết định số ${number} và ${NUMBERS[0]} ngày 10/01/2020, xem ${link}.</p>`;
    const title = `Tin ${index + 1}`;
    await editor.post({ title, category, body, citedDocuments: [chosen] });
    articles.push(`tin-${index + 1}`);
  }
});
afterAll(() => cms.stop());

const changedStatus = z.object({ on: z.string(), before: z.string(), after: z.string() });
const answer = z.object({
  data: z.object({
    own: z.nullable(z.object({ status: z.string(), reason: z.string() })),
    documents: z.array(
      z.object({
        documentId: z.string(),
        status: z.nullable(changedStatus),
        isNoteChanged: z.boolean(),
        areLinksChanged: z.boolean(),
      }),
    ),
    texts: z.array(z.object({ title: z.string() })),
    isPartial: z.boolean(),
    confirmation: z.string(),
  }),
});
type Listed = z.infer<typeof answer>['data'];

async function rehearsed(response: Promise<Response>): Promise<Listed> {
  return answer.parse(await (await response).json()).data;
}

const slugOf = (documentId: string) =>
  [...documents].find(([, id]) => id === documentId)?.[0] ?? '';
const named = (one: LegalDocumentReference | null) =>
  one && { number: one.number, slug: one.slug, type: one.documentType?.name };

/** The parts of an API answer that other documents can change; undefined unless published. */
async function seen(slug: string, on = dayOf(new Date())) {
  if ((await cms.get(`/api/v1/legal-documents/${slug}`)).status !== 200) return undefined;
  const { data } = await ask(cms, '/legal-documents/{slug}', { on }, slug);
  const { status, validity, relations, timeline }: LegalDocument = data;
  const { reason, isOverridden, by } = validity;
  const events = timeline.map((event) => ({ ...event, by: named(event.by) }));
  return {
    status,
    note: JSON.stringify([reason, isOverridden, named(by), events]),
    links: JSON.stringify(relations.map((one) => ({ ...one, document: named(one.document) }))),
  };
}
type SeenDocument = Awaited<ReturnType<typeof seen>>;

async function textsOfNews() {
  const texts = new Map<string, string>();
  for (const slug of articles) {
    const { data } = await ask(cms, '/articles/{slug}', {}, slug);
    texts.set(data.title, JSON.stringify([data.body, data.citedDocuments.map(named)]));
  }
  return texts;
}

async function seenAll() {
  const found = new Map<string, SeenDocument>(
    await Promise.all([...documents.keys()].map(async (slug) => [slug, await seen(slug)] as const)),
  );
  const { data: changes } = await ask(cms, '/changes', { limit: '100' });
  return { found, texts: await textsOfNews(), changes };
}
type All = Awaited<ReturnType<typeof seenAll>>;

const relation = fc.record({
  kind: fc.constantFrom('amends', 'replaces', 'repeals', 'suspends', 'based-on', 'corrects'),
  scope: fc.constantFrom('whole', 'part'),
  takesEffectOn: fc.option(fc.constantFrom(...DAYS), { freq: 2 }),
  slug: fc.option(fc.constantFrom(...SLUGS)),
  number: fc.constantFrom(...NUMBERS),
});
const action = fc.record({
  slug: fc.constantFrom(...SLUGS),
  withdraws: fc.integer({ min: 0, max: 2 }).map((one) => one === 0),
  fields: fc.record({
    number: fc.constantFrom(...NUMBERS),
    issuedOn: fc.constantFrom('2020-01-01', '2020-01-10'),
    effectiveFrom: fc.option(fc.constantFrom(...DAYS), { freq: 5 }),
  }),
  relations: fc.array(relation, { maxLength: 3 }),
});
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** The request that the form of a document sends: its item, its action and its data. */
function requestOf({ slug, withdraws, fields, relations }: Action) {
  const item = `${DOCUMENTS}/${documents.get(slug) ?? ''}`;
  if (withdraws) return { item, name: 'unpublish', data: {} };
  const given = relations.map(({ slug: other, number, ...rest }) => {
    const target = other !== null && other !== slug ? documents.get(other) : undefined;
    return target === undefined
      ? { ...rest, targetNumber: number }
      : { ...rest, target: { connect: [{ documentId: target }] } };
  });
  return { item, name: 'publish', data: { ...fields, relations: given } };
}

interface Told {
  slug: string;
  isStatusChanged: boolean;
  isNoteChanged: boolean;
  areLinksChanged: boolean;
}

/** The differences between two states of the API, in the shape of the rehearsal. */
function differencesBetween(before: All, after: All, slugs: string[]): Told[] {
  const differences = slugs.map((slug) => {
    const [then, now] = [before.found.get(slug), after.found.get(slug)];
    return {
      slug,
      isStatusChanged: then?.status !== now?.status,
      isNoteChanged: then?.note !== now?.note,
      areLinksChanged: then?.links !== now?.links,
    };
  });
  return differences.filter(hasChange);
}

const hasChange = (one: Told) => one.isStatusChanged || one.isNoteChanged || one.areLinksChanged;
const bySlug = (one: Told, other: Told) => one.slug.localeCompare(other.slug);

/** The changes that the rehearsal told of today; a status that changes only later carries that later day. */
function toldOfToday({ documents: listed }: Listed): Told[] {
  const today = dayOf(new Date());
  const told = listed.map(({ documentId, status, isNoteChanged, areLinksChanged }) => ({
    slug: slugOf(documentId),
    isStatusChanged: status?.on === today,
    ...{ isNoteChanged, areLinksChanged },
  }));
  return told.filter(hasChange).toSorted(bySlug);
}

/** The API's statuses on the days that the rehearsal told. */
async function statusesOn({ documents: listed }: Listed) {
  const statuses: (string | undefined)[] = [];
  for (const { documentId, status } of listed) {
    if (status) statuses.push((await seen(slugOf(documentId), status.on))?.status);
  }
  return statuses;
}

/** The test sends thousands of requests; the limit only ends a hang. */
const PATIENCE = { timeout: 300_000 };

test(
  'the list equals the difference of the API before and after, on random graphs',
  PATIENCE,
  async () => {
    const numRuns = runs(process.env['TEST_DATABASE'] === 'postgres' ? 150 : 300);
    const counts = { documents: 0, later: 0, texts: 0 };
    let before = await seenAll();
    for (const one of fc.sample(action, { seed: 20261129, numRuns })) {
      const { item, name, data } = requestOf(one);
      if (one.withdraws && before.found.get(one.slug) === undefined) continue;
      const listed = await rehearsed(form.rehearse('POST', `${item}/actions/${name}`, data));
      expect(await seenAll()).toEqual(before);
      const statuses = listed.documents.flatMap(({ status }) => status ?? []);
      expect(statuses.map((status) => status.before)).toEqual(await statusesOn(listed));

      const done = await form.confirm(item, name, data, listed.confirmation);
      expect(done.status).toBe(200);
      const after = await seenAll();
      const others = SLUGS.filter((slug) => slug !== one.slug);
      expect(toldOfToday(listed)).toEqual(differencesBetween(before, after, others));
      expect(statuses.map((status) => status.after)).toEqual(await statusesOn(listed));
      const texts = [...after.texts].filter(([title, text]) => before.texts.get(title) !== text);
      expect(listed.texts.map(({ title }) => title).toSorted()).toEqual(
        texts.map(([title]) => title).toSorted(),
      );
      expect(listed.own?.status).toBe(after.found.get(one.slug)?.status);
      expect(listed.isPartial).toBe(false);
      counts.documents += listed.documents.length;
      counts.later += statuses.filter(({ on }) => on > dayOf(new Date())).length;
      counts.texts += texts.length;
      before = after;
    }
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(numRuns / 12);
  },
);

describe('a rehearsal', () => {
  const state = async (documentId: string) => {
    const rows = await cms.strapi.db
      .query('api::legal-document.legal-document')
      .findMany({ where: { documentId }, select: ['number', 'abstract', 'publishedAt'] });
    return { rows, all: await seenAll() };
  };

  test('tells what a deletion would change, and deletes nothing', async () => {
    const target = await clerk.issue('70/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
    const acting = await clerk.issue('71/2021/QĐ-UBND', {
      effectiveFrom: '2021-02-01',
      relations: [{ kind: 'repeals', target }],
    });
    const before = await state(acting);
    const listed = await rehearsed(form.rehearse('DELETE', `${DOCUMENTS}/${acting}`));
    expect(listed.own).toBeNull();
    const status = { on: dayOf(new Date()), before: 'expired', after: 'in-force' };
    expect(listed.documents).toMatchObject([{ documentId: target, status }]);
    expect(await state(acting)).toEqual(before);
  });

  test('tells what a document that was never stored would change, and does not store it', async () => {
    const target = await clerk.issue('72/2020/QĐ-UBND', { effectiveFrom: '2020-02-01' });
    const data = {
      ...(await clerk.whatIsNeeded()),
      ...{ number: '73/2021/QĐ-UBND', slug: 'moi', abstract: 'Mới', issuedOn: '2021-01-01' },
      effectiveFrom: '2021-02-01',
      relations: [
        { kind: 'amends', scope: 'whole', target: { connect: [{ documentId: target }] } },
      ],
    };
    const listed = await rehearsed(form.rehearse('POST', `${DOCUMENTS}/actions/publish`, data));
    expect(listed.own?.status).toBe('in-force');
    expect(listed.documents).toMatchObject([
      { documentId: target, status: { before: 'in-force', after: 'partly-expired' } },
    ]);
    expect(await seen('moi')).toBeUndefined();
  });

  test('of a document without a number looks at no document that it is not related to', async () => {
    const chosen = await clerk.issue('76/2020/QĐ-UBND');
    const choosing = await clerk.issue('77/2020/QĐ-UBND', {
      relations: [{ kind: 'repeals', target: chosen }],
    });
    const unnumbered = await clerk.issue('', { slug: 'khong-so', group: 'draft' });
    const related = await findRelated(cms.strapi.db.connection, unnumbered);
    expect(related.numberKeys).toEqual([]);
    expect(related.documentIds).not.toContain(choosing);
    expect(related.documentIds).not.toContain(chosen);
  });

  test('is refused as the action itself would be', async () => {
    const id = await clerk.issue('74/2020/QĐ-UBND');
    const before = await state(id);
    const impossible = { issuedOn: '2020-05-01', expiresOn: '2020-01-01' };
    const refused = await form.rehearse('POST', `${DOCUMENTS}/${id}/actions/publish`, impossible);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('không được trước');
    const stranger = formOf(cms, { authorization: 'Bearer none' });
    const unknown = await stranger.rehearse('DELETE', `${DOCUMENTS}/${id}`);
    expect(unknown.status).toBe(401);
    expect(await state(id)).toEqual(before);
  });

  test.each([
    ['PUT', (id: string) => `${DOCUMENTS}/${id}`],
    ['POST', (id: string) => `${DOCUMENTS}/${id}/actions/discard`],
    ['POST', () => `${DOCUMENTS}/actions/bulkDelete`],
    ['POST', () => 'collection-types/api::category.category'],
  ])('of what cannot be rehearsed does not do it: %s', async (method, pathOf) => {
    const id = await clerk.issue('75/2020/QĐ-UBND', { slug: crypto.randomUUID() });
    const before = await state(id);
    const data = { abstract: 'Khác', title: 'Trang', body: '<p>a</p>', documentIds: [id] };
    const refused = await form.rehearse(method, pathOf(id), data);
    expect(refused.status).toBe(400);
    expect(await state(id)).toEqual(before);
  });
});
