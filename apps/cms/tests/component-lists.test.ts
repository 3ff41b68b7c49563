import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { signIn } from './support/admin.js';
import { clerkOf, type Clerk } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { formOf } from './support/forms.js';

const DOCUMENT = 'api::legal-document.legal-document';

let cms: Cms;
let clerk: Clerk;
const targets: string[] = [];

beforeAll(async () => {
  cms = await startCms();
  clerk = clerkOf(cms);
  for (const number of ['1/2020/QĐ-UBND', '2/2020/QĐ-UBND', '3/2020/QĐ-UBND'])
    targets.push(await clerk.issue(number));
});
afterAll(() => cms.stop());

/** What an editor entered for one relation. */
interface Meant {
  id?: number;
  clause: string;
  target: string | undefined;
}

const stored = z.object({
  relations: z.array(
    z.object({
      id: z.number(),
      clause: z.string(),
      target: z
        .object({ documentId: z.string() })
        .nullable()
        .transform((target) => target?.documentId),
    }),
  ),
});

async function listOf(documentId: string, status: 'draft' | 'published') {
  const found = await cms.strapi.db.query(DOCUMENT).findOne({
    where: { documentId, publishedAt: { [status === 'draft' ? '$null' : '$notNull']: true } },
    populate: { relations: { populate: { target: { select: ['documentId'] } } } },
  });
  return stored.parse(found).relations;
}

const change = (documentId: string, data: Record<string, unknown>) =>
  cms.strapi.documents(DOCUMENT).update({ documentId, data });

/** Saves the list as a form does: an entry with an id keeps its row. */
async function save(documentId: string, list: readonly Meant[]): Promise<void> {
  const relations = list.map(({ id, clause, target }) => ({
    ...{ ...(id !== undefined && { id }), kind: 'details', scope: 'whole' },
    ...{ clause, target: target ?? null },
    targetNumber: target === undefined ? '9/2019/QĐ-UBND' : null,
  }));
  await change(documentId, { relations });
}

const withoutIds = (list: readonly Meant[]) =>
  list.map(({ clause, target }) => ({ clause, target }));

const rowsOf = async (table: string) => {
  const [row] = await cms.strapi.db.connection(table).count({ count: '*' });
  return Number(row?.count);
};

const rows = async () => ({
  components: await rowsOf('components_legal_relations'),
  links: await rowsOf('components_legal_relations_target_lnk'),
});

test('a list is what was saved, in its order, after any change, and leaves nothing behind', async () => {
  const before = await rows();
  const documentId = await clerk.draft('10/2020/QĐ-UBND');
  let state = 7;
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const fresh = (place: number): Meant => {
    return { clause: `khoản ${place}`, target: targets[below(4)] };
  };
  for (let round = 0; round < 40; round += 1) {
    const kept = (await listOf(documentId, 'draft')).filter(() => below(4) > 0);
    const changed = kept.map((one) => (below(3) === 0 ? { ...fresh(round), id: one.id } : one));
    const added = Array.from({ length: below(4) }, (_, place) => fresh(100 * round + place));
    const next = [...changed, ...added].toSorted(() => below(3) - 1);
    await save(documentId, next);
    const now = await listOf(documentId, 'draft');
    expect(withoutIds(now)).toEqual(withoutIds(next));
    // Kept entries keep their rows.
    expect(now.filter((_, place) => next[place]?.id !== undefined).map(({ id }) => id)).toEqual(
      next.flatMap(({ id }) => id ?? []),
    );
    if (below(3) > 0) continue;
    await clerk.publish(documentId);
    expect(withoutIds(await listOf(documentId, 'published'))).toEqual(withoutIds(next));
  }
  await clerk.delete(documentId);
  expect(await rows()).toEqual(before);
});

test('what a form changes of a list is stored, and what it sends as it stands stays', async () => {
  const form = formOf(cms, await signIn(cms));
  const documentId = await clerk.draft('11/2020/QĐ-UBND');
  const item = `collection-types/${DOCUMENT}/${documentId}`;
  let state = 3;
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const link = (id: string | undefined) => (id === undefined ? [] : [{ documentId: id }]);
  for (let round = 0; round < 60; round += 1) {
    const before = await listOf(documentId, 'draft');
    const next: Meant[] = before.map((one) => ({ ...one }));
    const what = before.length < 4 ? 0 : below(6);
    const place = below(next.length || 1);
    const [chosen] = next.slice(place);
    if (what === 0) next.push({ clause: `khoản ${below(2)}`, target: targets[below(3)] });
    else if (what === 1) next.splice(place, 1);
    else if (what === 2) next.reverse();
    else if (what === 3 && chosen) chosen.clause = `khoản ${below(2)}`;
    else if (what === 4 && chosen) chosen.target = targets[below(4)];
    const relations = next.map(({ id, clause, target }) => {
      const former = before.find((one) => one.id === id)?.target;
      const isSame = former === target;
      return {
        ...{ ...(id !== undefined && { id }), kind: 'details', scope: 'whole', clause },
        target: { connect: isSame ? [] : link(target), disconnect: isSame ? [] : link(former) },
      };
    });
    expect((await form.save(item, { relations })).status).toBe(200);
    const now = await listOf(documentId, 'draft');
    expect(withoutIds(now), `round ${round}, change ${what}`).toEqual(withoutIds(next));
    expect(now.filter((_, at) => next[at]?.id !== undefined).map(({ id }) => id)).toEqual(
      next.flatMap(({ id }) => id ?? []),
    );
  }
  await clerk.delete(documentId);
});

test('a list that a form sends as it stands is not written again', async () => {
  const form = formOf(cms, await signIn(cms));
  const documentId = await clerk.draft('12/2020/QĐ-UBND');
  await save(documentId, [{ clause: 'khoản 1', target: targets[0] }]);
  const written = new Set<string>();
  const note = ({ sql }: { sql: string }) => {
    if (/^(?:insert|update|delete)/i.test(sql.trim())) written.add(sql);
  };
  const relations = (await listOf(documentId, 'draft')).map((one) => ({
    ...{ ...one, kind: 'details', scope: 'whole' },
    target: { connect: [], disconnect: [] },
  }));
  cms.strapi.db.connection.on('query', note);
  await form.save(`collection-types/${DOCUMENT}/${documentId}`, { abstract: 'Khác', relations });
  cms.strapi.db.connection.off('query', note);
  expect([...written].filter((sql) => sql.includes('legal_documents_cmps'))).toEqual([]);
  expect([...written].some((sql) => sql.includes('legal_documents'))).toBe(true);
  await clerk.delete(documentId);
});

test('pictures of an album, which are no plain links, are kept and removed as well', async () => {
  const image = await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'a.png', hash: 'a', ext: '.png', mime: 'image/png', size: 1, provider: 'local' },
      ...{ url: '/uploads/a.png', width: 9, height: 9 },
    },
  });
  const before = await rowsOf('files_related_mph');
  const galleries = cms.strapi.documents('api::gallery.gallery');
  const photos = ['Một', 'Hai', 'Ba'].map((alt) => ({ image: image.id, alt }));
  const { documentId } = await galleries.create({ data: { title: 'Album', photos } });
  await galleries.publish({ documentId });
  const album = await galleries.findOne({
    ...{ documentId, status: 'published' },
    populate: { photos: { populate: ['image'] } },
  });
  expect(album).toMatchObject({
    photos: photos.map(({ alt }) => ({ alt, image: { url: '/uploads/a.png' } })),
  });
  await galleries.delete({ documentId });
  expect(await rowsOf('files_related_mph')).toBe(before);
});

/** Counts the statements of saving, publishing and deleting a document with `count` relations. */
async function statementsFor(count: number): Promise<number> {
  const documentId = await clerk.draft(`${count}/2020/QĐ-TTg`);
  let statements = 0;
  const note = () => void (statements += 1);
  cms.strapi.db.connection.on('query', note);
  const list = Array.from({ length: count }, (_, place) => ({
    ...{ clause: `khoản ${place}`, target: place % 2 === 0 ? targets[0] : undefined },
  }));
  await save(documentId, list);
  await clerk.publish(documentId);
  const now = (await listOf(documentId, 'draft')).map(({ id, clause }) => ({ id, clause }));
  expect(now).toHaveLength(count);
  const relations = now.map((one) => ({ ...one, target: { connect: [] } }));
  await change(documentId, { relations });
  await clerk.publish(documentId);
  await clerk.delete(documentId);
  cms.strapi.db.connection.off('query', note);
  return statements;
}

test('a thousand relations take hardly more statements than ten', async () => {
  await statementsFor(10);
  const few = await statementsFor(10);
  const many = await statementsFor(1_000);
  expect(many - few).toBeLessThan(100);
});
