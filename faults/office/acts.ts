import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Item, Ledger, StoredFile } from './ledger.ts';
import type { Person } from './people.ts';
import { makePicture } from './picture.ts';
import { oneOf } from './random.ts';
import { isOk, type Reply } from './requests.ts';

export const ARTICLE = 'api::article.article';
const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;
const stored = z.object({
  data: z.object({ documentId: z.string(), slug: z.string(), updatedAt: z.string() }),
});
const uploaded = z.array(z.object({ id: z.number(), url: z.string() })).length(1);
const versions = z.object({ data: z.object({ versions: z.array(z.object({ id: z.number() })) }) });

export interface Office {
  ledger: Ledger;
  random: () => number;
  category: string;
}

/** One action of a person; the cms decides whether it is allowed. */
type Act = (office: Office, person: Person) => Promise<void>;
type OnItem = (office: Office, person: Person, item: Item) => Promise<void>;

const textOf = (marker: string) => `<p>Theo Sở Khoa học và Công nghệ: ${marker}.</p>`;

/** Counts the reply, and reports a server error or a missing answer. */
export function heard({ ledger }: Office, name: string, reply: Reply): boolean {
  const { status } = reply;
  if (status === 0 || status >= 500) {
    ledger.fail(`${name}: ${status} ${reply.text.slice(0, 200)}`);
  }
  ledger.count(isOk(reply) ? name : `${name} ${status}`);
  return isOk(reply);
}

const create: Act = async (office, person) => {
  const { ledger, random, category } = office;
  const marker = ledger.newMarker();
  const file =
    random() < 0.5
      ? oneOf(
          random,
          ledger.files.filter((one) => !one.mayBePublic),
        )
      : undefined;
  const body = {
    ...{ title: `Tin của ${person.name}`, body: textOf(marker) },
    category: { connect: [{ documentId: category }] },
    ...(file && { attachments: [file.id] }),
  };
  const reply = await person.ask(ARTICLES, { method: 'POST', body });
  if (!heard(office, 'tạo', reply)) return;
  const { documentId, slug } = stored.parse(JSON.parse(reply.text)).data;
  ledger.add(documentId, slug, marker, file);
};

async function open(office: Office, person: Person, item: Item): Promise<string | undefined> {
  const reply = await person.ask(`${ARTICLES}/${item.documentId}`);
  if (!heard(office, 'mở', reply)) return undefined;
  return stored.parse(JSON.parse(reply.text)).data.updatedAt;
}

/** Reads, waits, and saves on the base that was read, as a form does. */
const save: OnItem = async (office, person, item) => {
  const base = await open(office, person, item);
  if (base === undefined) return;
  await pause(office.random() * 300);
  const marker = office.ledger.newMarker();
  office.ledger.beginSave(item, marker);
  const reply = await person.ask(`${ARTICLES}/${item.documentId}`, {
    ...{ method: 'PUT', headers: { 'portal-base': base } },
    body: { title: `Tin sửa ${marker}`, body: textOf(marker) },
  });
  const isSaved = heard(office, 'lưu', reply);
  if (!isSaved) return office.ledger.endSave(item, marker);
  const { data: answered } = stored.safeParse(JSON.parse(reply.text));
  if (!answered) {
    office.ledger.fail(`lưu ${marker}: ${reply.status}, nhưng không lưu gì: ${reply.text}`);
    return office.ledger.endSave(item, marker);
  }
  const { updatedAt } = answered.data;
  office.ledger.endSave(item, marker, { base, by: `${person.name} ${base} → ${updatedAt}` });
  if (!reply.text.includes(marker)) office.ledger.fail(`lưu ${marker}: câu trả lời không có nó`);
};

/** Publishes from the form, which sends its base, or from the list, which sends none. */
const publish: OnItem = async (office, person, item) => {
  const base = office.random() < 0.5 ? await open(office, person, item) : undefined;
  office.ledger.beginPublishing(item);
  const reply = await person.ask(`${ARTICLES}/${item.documentId}/actions/publish`, {
    ...{ method: 'POST', body: {}, headers: base === undefined ? {} : { 'portal-base': base } },
  });
  heard(office, 'đăng', reply);
  office.ledger.endPublishing(item);
};

/** Schedules a publication in seconds or in an hour, or cancels it; what is due may publish until the end. */
const schedule: OnItem = async (office, person, item) => {
  const place = `/admin/workflow/schedules/${ARTICLE}/${item.documentId}/publish`;
  if (office.random() < 0.3) {
    heard(office, 'hủy hẹn giờ', await person.ask(place, { method: 'DELETE' }));
    return;
  }
  const inMs = office.random() < 0.8 ? 1_000 + office.random() * 3_000 : 3_600_000;
  office.ledger.beginPublishing(item);
  const body = { at: new Date(Date.now() + inMs).toISOString() };
  if (!heard(office, 'hẹn giờ', await person.ask(place, { method: 'PUT', body }))) {
    office.ledger.endPublishing(item);
  }
};

const post =
  (name: string, path: (item: Item) => string, body: object = {}): OnItem =>
  async (office, person, item) => {
    heard(office, name, await person.ask(path(item), { method: 'POST', body }));
  };

const discard: OnItem = async (office, person, item) => {
  office.ledger.beginDiscard(item);
  const place = `${ARTICLES}/${item.documentId}/actions/discard`;
  heard(office, 'bỏ thay đổi', await person.ask(place, { method: 'POST', body: {} }));
  office.ledger.endDiscard(item);
};

const review = (deed: string) => (item: Item) =>
  `/admin/workflow/review/${ARTICLE}/${item.documentId}/${deed}`;

const remove: OnItem = async (office, person, item) => {
  const place = `${ARTICLES}/${item.documentId}`;
  heard(office, 'xóa', await person.ask(place, { method: 'DELETE' }));
};

/** Restores an earlier version as the draft; the history tells its words. */
const restoreVersion: OnItem = async (office, person, item) => {
  const place = `/admin/history/${ARTICLE}/${item.documentId}`;
  const reply = await person.ask(place);
  if (!heard(office, 'lịch sử', reply)) return;
  const version = oneOf(office.random, versions.parse(JSON.parse(reply.text)).data.versions);
  if (!version) return;
  const restored = await person.ask(`${place}/${version.id}/restore`, { method: 'POST', body: {} });
  heard(office, 'về bản cũ', restored);
};

const upload: Act = async (office, person) => {
  const form = new FormData();
  const name = 'anh.png';
  form.append('files', new File([makePicture(office.random)], name, { type: 'image/png' }));
  form.append('fileInfo', JSON.stringify({ name, alternativeText: 'Ảnh' }));
  const reply = await person.ask('/upload', { method: 'POST', body: form });
  if (!heard(office, 'tải tệp', reply)) return;
  const [file] = uploaded.parse(JSON.parse(reply.text));
  const one: StoredFile | undefined = file && { ...file, mayBePublic: false };
  if (one) office.ledger.files.push(one);
};

/** Relative weights of the actions. */
const ON_ITEM: readonly [often: number, act: OnItem][] = [
  [36, save],
  [8, post('gửi duyệt', review('send'))],
  [5, post('trả lại', review('return'), { note: 'Thiếu ảnh' })],
  [14, publish],
  [5, schedule],
  [5, post('gỡ', (item) => `${ARTICLES}/${item.documentId}/actions/unpublish`)],
  [3, discard],
  [4, remove],
  [4, post('lấy từ thùng rác', (item) => `/admin/bin/${ARTICLE}/${item.documentId}/restore`)],
  [4, restoreVersion],
];
const OF_NEW = 0.1;
const OF_FILES = 0.04;
/** Few items make people meet at the same ones. */
const NEWEST = 12;

export async function actOnce(office: Office, person: Person): Promise<void> {
  const { random, ledger } = office;
  const chance = random();
  if (chance < OF_FILES) return upload(office, person);
  const item = oneOf(random, ledger.items.slice(-NEWEST));
  if (!item || chance < OF_FILES + OF_NEW) return create(office, person);
  let left = random() * ON_ITEM.reduce((sum, [often]) => sum + often, 0);
  for (const [often, act] of ON_ITEM) {
    left -= often;
    if (left < 0) return act(office, person, item);
  }
}
