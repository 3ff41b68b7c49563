import fc from 'fast-check';
import type { Cms } from '../support/cms.js';

const ARTICLE = 'api::article.article';
const CATEGORY = 'api::category.category';
const DOCUMENT = 'api::legal-document.legal-document';
const TERMS = ['document-type', 'issuing-body', 'legal-field'] as const;
const OTHERS = ['video', 'gallery', 'page'] as const;
/** Few numbers, so that documents name one another and some share a number. */
const NUMBERS = Array.from({ length: 8 }, (_, place) => `${place + 1}/2020/QĐ-UBND`);
const DAYS = ['2019-05-01', '2020-01-01', '2021-03-31'];
/** The group of a document follows from such names. */
const NAMES = ['Nghị định', 'Văn bản hợp nhất', 'Kế hoạch', 'Quyết định', 'Sở Tư pháp'];
const KINDS = [
  'amends',
  'replaces',
  'repeals',
  'suspends',
  'halts',
  'details',
  'consolidates',
  'based-on',
];

const WEIGHTS = {
  create: 5,
  issue: 12,
  change: 3,
  reissue: 12,
  publish: 5,
  'publish a selection': 3,
  withdraw: 5,
  delete: 6,
  discard: 1,
  clone: 1,
  'create term': 3,
  // Renaming rebuilds the search in the background, which takes a second.
  'rename term': 1,
  'delete term': 2,
};

/** One action of an editor; `at` chooses among the existing items. */
export interface Operation {
  kind: keyof typeof WEIGHTS;
  at: number;
  seed: number;
}

const kinds: readonly Operation['kind'][] = [
  ...(['create', 'issue', 'change', 'reissue', 'publish', 'withdraw', 'delete'] as const),
  ...(['publish a selection', 'discard', 'clone'] as const),
  ...(['create term', 'rename term', 'delete term'] as const),
];

export const operation: fc.Arbitrary<Operation> = fc.record({
  kind: fc.oneof(...kinds.map((kind) => ({ weight: WEIGHTS[kind], arbitrary: fc.constant(kind) }))),
  at: fc.nat(),
  seed: fc.nat(),
});

type Uid =
  | typeof ARTICLE
  | typeof CATEGORY
  | typeof DOCUMENT
  | `api::${(typeof TERMS)[number]}.${(typeof TERMS)[number]}`
  | `api::${(typeof OTHERS)[number]}.${(typeof OTHERS)[number]}`;

interface Item {
  uid: Uid;
  documentId: string;
}

/** Plays operations on a running cms. */
export function playerOf({ strapi }: Cms) {
  const items: Item[] = [];
  const terms: Item[] = [];
  const documents = (uid: Uid) => strapi.documents(uid);

  const idsOf = (uid: Uid) =>
    [...items, ...terms].filter((one) => one.uid === uid).map(({ documentId }) => documentId);

  function fieldsOf(uid: Uid, seed: number): Record<string, unknown> {
    const pick = <T>(from: readonly T[], step: number): T | undefined =>
      from.length === 0 ? undefined : from[Math.floor(seed / step) % from.length];
    const title = `Bài số ${seed % 50}`;
    const link = `<a href="portal:article/${pick(idsOf(ARTICLE), 23) ?? 'a'}">xem</a>`;
    const text = `<p>Theo Quyết định số ${pick(NUMBERS, 3)} ngày 01/01/2020, tin ${seed % 7}, ${link}.</p>`;
    if (uid === ARTICLE) {
      const postedAt = `${pick(DAYS, 2)}T03:0${seed % 10}:00Z`;
      const category = pick(idsOf(CATEGORY), 5) ?? null;
      return { title, body: text, postedAt, category, featured: seed % 3 === 0 };
    }
    if (uid !== DOCUMENT) {
      const posted = uid.includes('page') ? {} : { postedAt: `${pick(DAYS, 2)}T03:00:00Z` };
      const film = uid.includes('video') ? { youtubeUrl: 'https://youtu.be/dQw4w9WgXcQ' } : {};
      return { title, ...posted, ...film, [uid.includes('page') ? 'body' : 'description']: text };
    }
    const target = pick(idsOf(DOCUMENT), 7);
    const relation = {
      ...{ kind: pick(KINDS, 11), scope: seed % 3 === 0 ? 'whole' : 'part' },
      ...(seed % 2 === 0 && target ? { target } : { targetNumber: pick(NUMBERS, 13) }),
    };
    const term = (name: (typeof TERMS)[number]) => pick(idsOf(`api::${name}.${name}`), 17) ?? null;
    return {
      number: pick(NUMBERS, 1),
      abstract: `Về việc ${seed % 20}`,
      issuedOn: pick(DAYS, 19),
      effectiveFrom: seed % 3 === 0 ? null : '2021-07-01',
      documentType: term('document-type'),
      issuingBodies: [term('issuing-body')].filter((one) => one !== null),
      legalFields: [term('legal-field')].filter((one) => one !== null),
      signatories: seed % 2 === 0 ? [{ name: `Người ký ${seed % 3}` }] : [],
      relations: seed % 5 === 0 ? [] : [relation],
      fullText: text,
    };
  }

  async function create(uid: Uid, seed: number): Promise<Item> {
    const { documentId } = await documents(uid).create({ data: fieldsOf(uid, seed) });
    const item = { uid, documentId };
    items.push(item);
    return item;
  }

  async function createTerm(at: number, seed: number): Promise<void> {
    const uids: Uid[] = [CATEGORY, ...TERMS.map((name) => `api::${name}.${name}` as const)];
    const uid = uids[at % uids.length] ?? CATEGORY;
    const { documentId } = await documents(uid).create({ data: { name: `Mục ${seed}` } });
    terms.push({ uid, documentId });
  }

  async function play({ kind, at, seed }: Operation): Promise<void> {
    // Prefers legal documents, because their read models depend on other documents.
    const uid = seed % 9 === 0 ? otherUid(at) : at % 3 === 0 ? ARTICLE : DOCUMENT;
    if (terms.length === 0)
      for (let place = 0; place < 8; place += 1) await createTerm(place, place);
    if (kind === 'create') await create(uid, seed);
    else if (kind === 'issue') {
      const { documentId } = await create(uid, seed);
      await documents(uid).publish({ documentId });
    } else if (kind.endsWith('term')) await playOnTerm(kind, at, seed);
    else {
      const item = items[at % Math.max(items.length, 1)];
      if (item) await playOn(item, kind, seed);
    }
  }

  async function playOnTerm(kind: Operation['kind'], at: number, seed: number): Promise<void> {
    if (kind === 'create term') return createTerm(at, seed);
    const term = terms[at % terms.length];
    if (!term) return;
    const { uid, documentId } = term;
    const data: Record<string, unknown> = {
      name: NAMES[seed % (2 * NAMES.length)] ?? `Tên mới ${seed}`,
    };
    if (kind === 'rename term') await documents(uid).update({ documentId, data });
    else {
      await documents(uid).delete({ documentId });
      terms.splice(terms.indexOf(term), 1);
    }
  }

  async function playOn(
    { uid, documentId }: Item,
    kind: Operation['kind'],
    seed: number,
  ): Promise<void> {
    const collection = documents(uid);
    if (kind === 'change' || kind === 'reissue') {
      await collection.update({ documentId, data: fieldsOf(uid, seed) });
    }
    if (kind === 'publish' || kind === 'reissue') await collection.publish({ documentId });
    // Publishes all in one transaction, as Strapi does for a selection. Strapi refuses a selection of
    // documents that have chosen one another, because it writes their link twice.
    if (kind === 'publish a selection') {
      const ids = idsOf(ARTICLE).slice(0, 4);
      const articles = documents(ARTICLE);
      await strapi.db.transaction(() =>
        Promise.all(ids.map((id) => articles.publish({ documentId: id }))),
      );
    }
    if (kind === 'withdraw') await collection.unpublish({ documentId });
    if (kind === 'discard') await collection.discardDraft({ documentId });
    if (kind === 'clone') {
      const [copy] = (await collection.clone({ documentId, data: {} }))?.entries ?? [];
      if (copy) items.push({ uid, documentId: copy.documentId });
    }
    if (kind === 'delete') {
      await collection.delete({ documentId });
      items.splice(
        items.findIndex((one) => one.documentId === documentId),
        1,
      );
    }
  }

  /** A rule may refuse an operation, as it refuses an editor's; then nothing changes. */
  return async (one: Operation): Promise<'done' | 'refused'> => {
    try {
      await play(one);
      return 'done';
    } catch (error) {
      const isRefusal = error instanceof Error && error.name === 'ValidationError';
      if (!isRefusal) throw error;
      return 'refused';
    }
  };
}

function otherUid(at: number): Uid {
  const name = OTHERS[at % OTHERS.length] ?? OTHERS[0];
  return `api::${name}.${name}`;
}
