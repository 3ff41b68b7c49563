import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { findDelivery } from '../src/webhooks/deliveries.js';
import { sendDelivery } from '../src/webhooks/send-delivery.js';
import { Subscribers } from '../src/webhooks/subscribers.js';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

interface Received {
  path: string;
  id: string;
  headers: Record<string, string>;
  body: string;
}

let cms: Cms;
let admin: Record<string, string>;
let category: string;
let receiver: http.Server;
let base: string;
let received: Received[] = [];
/** The status for a path; 204 unless named. */
let statuses: Record<string, number> = {};

beforeAll(async () => {
  receiver = http.createServer(async (request, response) => {
    const { url: path = '', headers } = request;
    const body = await text(request);
    const strings = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    const all: Record<string, string> = Object.fromEntries(strings);
    received.push({ path, id: all['webhook-id'] ?? '', headers: all, body });
    const status = statuses[path] ?? 204;
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('nhận');
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const { port }: Partial<AddressInfo> = Object(receiver.address());
  base = `http://127.0.0.1:${port}`;
  cms = await startCms({
    WEBHOOK_PRIVATE_ADDRESSES: '127.0.0.1',
    WEB_PUBLIC_URL: 'https://so.example.vn',
  });
  admin = await signIn(cms);
  category = await editorOf(cms).createCategory('Thông báo');
});
afterAll(async () => {
  await cms.stop();
  receiver.closeAllConnections();
  receiver.close();
});
beforeEach(async () => {
  await cms.strapi.db.connection('webhook_subscribers').delete();
  [received, statuses] = [[], {}];
});

const send = (method: string, path: string, body?: object) =>
  fetch(`${cms.url}/admin/webhook-subscribers${path}`, {
    method,
    headers: { ...admin, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
async function dataOf<T>(schema: z.ZodType<T>, response: Response): Promise<T> {
  return z.object({ data: schema }).parse(await response.json()).data;
}

const made = z.object({ id: z.number(), secret: z.string() });
const delivery = z.looseObject({
  ...{ id: z.string(), state: z.string(), attempts: z.number() },
  ...{ lastStatus: z.number().nullable(), lastError: z.string().nullable() },
  ...{ nextAt: z.number().nullable(), lastAt: z.number().nullable() },
});
const subscriber = z.looseObject({ id: z.number(), offReason: z.string().nullable() });

async function subscribe(path: string, types: string[] | null = null) {
  const response = await send('POST', '', { name: 'Báo', url: `${base}${path}`, types });
  expect(response.status).toBe(201);
  return dataOf(made, response);
}
const deliveriesTo = async (id: number) =>
  dataOf(z.array(delivery), await send('GET', `/${id}/deliveries`));
const subscriberNow = async (id: number) =>
  (await dataOf(z.array(subscriber), await send('GET', ''))).find((one) => one.id === id);

const post = (title: string) => editorOf(cms).post({ title, category });
const to = (path: string) => received.filter((one) => one.path === path);
const slugsTo = (path: string) =>
  to(path)
    .flatMap(({ body }) => JSON.parse(body).data.changes ?? [])
    .map(({ slug }: { slug: string }) => slug);

function subscribersOf({ strapi }: Cms): Subscribers {
  const { encrypt: seal, decrypt: open } = strapi.service('admin::encryption');
  return new Subscribers({ db: strapi.db.connection, box: { seal, open } });
}

/** Makes deliveries that wait for their next attempt due now. */
async function tryNow(): Promise<void> {
  await cms.strapi.db.connection('jobs').where({ kind: 'webhook-delivery' }).update({ run_at: 1 });
  cms.strapi.get<{ wake: () => void }>('portal.webhookDeliveries').wake();
}

test('a change reaches its subscribers, signed, with the addresses of the item', async () => {
  const { secret } = await subscribe('/all');
  await subscribe('/videos', ['video']);
  const documentId = await post('Tin mới');
  await expect.poll(() => to('/all').length).toBe(1);
  const [message] = to('/all');
  const verified = new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {});
  expect(verified).toMatchObject({
    type: 'content.changed',
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    data: {
      changes: [
        {
          ...{ documentId, type: 'article', slug: 'tin-moi', action: 'publish' },
          ...{ seq: expect.any(Number), digest: expect.stringMatching(/^[\da-f]{64}$/) },
          page: 'https://so.example.vn/tin-tuc/tin-moi',
          record: `https://so.example.vn/api/v1/records/article/${documentId}`,
        },
      ],
    },
  });
  const tampered = `${message?.body} `;
  expect(() => new Webhook(secret).verify(tampered, message?.headers ?? {})).toThrow('signature');
  await editorOf(cms).withdraw(documentId);
  await expect.poll(() => to('/all').length).toBe(2);
  expect(JSON.parse(to('/all')[1]?.body ?? '').data.changes).toMatchObject([
    { action: 'unpublish', digest: null, page: null },
  ]);
  expect(to('/videos')).toEqual([]);
});

test('a receiver that fails gets the same message again, later', async () => {
  const { id } = await subscribe('/failing');
  statuses['/failing'] = 500;
  await post('Lỗi một lần');
  await expect.poll(async () => (await deliveriesTo(id))[0]?.attempts).toBe(1);
  const [waiting] = await deliveriesTo(id);
  expect(waiting).toMatchObject({
    state: 'waiting',
    lastStatus: 500,
    lastError: 'Máy nhận trả lời 500.',
  });
  const pause = (waiting?.nextAt ?? 0) - (waiting?.lastAt ?? 0);
  expect(pause).toBeGreaterThan(2_000);
  expect(pause).toBeLessThan(6_000);
  statuses['/failing'] = 200;
  await tryNow();
  await expect.poll(async () => (await deliveriesTo(id))[0]?.state).toBe('delivered');
  const [first, second] = to('/failing');
  expect(second).toMatchObject({ id: first?.id, body: first?.body });
});

test('after three days a message is given up, and an administrator may send it again', async () => {
  const { id } = await subscribe('/dead');
  statuses['/dead'] = 503;
  await post('Bỏ cuộc');
  await expect.poll(async () => (await deliveriesTo(id))[0]?.attempts).toBe(1);
  const days = (count: number) => ({ tried_since: Date.now() - count * 86_400_000 });
  const row = () => cms.strapi.db.connection('webhook_deliveries').where({ subscriber_id: id });
  await row().update({ ...days(2), attempts: 15 });
  await tryNow();
  await expect.poll(async () => (await deliveriesTo(id))[0]?.attempts).toBe(16);
  expect((await deliveriesTo(id))[0]?.state).toBe('waiting');
  await row().update(days(3));
  await tryNow();
  await expect.poll(async () => (await deliveriesTo(id))[0]?.state).toBe('failed');
  expect((await deliveriesTo(id))[0]?.nextAt).toBeNull();

  statuses['/dead'] = 200;
  const [dead] = await deliveriesTo(id);
  expect((await send('POST', `/${id}/deliveries/${dead?.id}/again`)).status).toBe(200);
  await expect.poll(async () => (await deliveriesTo(id))[0]?.state).toBe('delivered');
  expect(new Set(to('/dead').map((one) => one.id))).toEqual(new Set([dead?.id]));
});

test('410 switches a subscriber off; switched on again it hears of what it has missed', async () => {
  const { id } = await subscribe('/gone');
  statuses['/gone'] = 410;
  await post('Hết nhận');
  await expect.poll(async () => (await subscriberNow(id))?.offReason).toContain('410');
  await post('Bị lỡ');
  statuses['/gone'] = 204;
  expect((await send('POST', `/${id}/switch`, { isOn: true })).status).toBe(200);
  await expect.poll(() => slugsTo('/gone')).toEqual(['het-nhan', 'bi-lo']);
});

test('what waits while a subscriber is switched off is sent when it is on again', async () => {
  const { id } = await subscribe('/pausing');
  statuses['/pausing'] = 500;
  await post('Chờ gửi');
  await expect.poll(async () => (await deliveriesTo(id))[0]?.attempts).toBe(1);
  await send('POST', `/${id}/switch`, { isOn: false });
  await tryNow();
  await expect.poll(async () => (await deliveriesTo(id))[0]?.state).toBe('cancelled');
  statuses['/pausing'] = 200;
  await send('POST', `/${id}/switch`, { isOn: true });
  await expect.poll(async () => (await deliveriesTo(id))[0]?.state).toBe('delivered');
});

test('while a secret is exchanged both sign, and neither is stored in the clear', async () => {
  const { id, secret: former } = await subscribe('/rotating');
  const rotated = await send('POST', `/${id}/rotate`);
  const { secret } = await dataOf(z.object({ secret: z.string() }), rotated);
  expect(secret).not.toBe(former);
  await send('POST', `/${id}/ping`);
  await expect.poll(() => to('/rotating').length).toBe(1);
  const [message] = to('/rotating');
  for (const one of [secret, former]) {
    const verified = new Webhook(one).verify(message?.body ?? '', message?.headers ?? {});
    expect(verified).toMatchObject({ type: 'ping' });
  }
  await cms.strapi.db.connection('webhook_subscribers').where({ id }).update({ former_until: 1 });
  await send('POST', `/${id}/ping`);
  await expect.poll(() => to('/rotating').length).toBe(2);
  const [, later] = to('/rotating');
  expect(() => new Webhook(former).verify(later?.body ?? '', later?.headers ?? {})).toThrow(
    'signature',
  );
  const stored = JSON.stringify(await cms.strapi.db.connection('webhook_subscribers').select());
  const shown = await (await send('GET', '')).text();
  for (const one of [secret, former]) {
    expect(stored).not.toContain(one.slice(6));
    expect(shown).not.toContain(one.slice(6));
  }
});

test('of two exchanges at once both secrets sign', async () => {
  const { id } = await subscribe('/rotating-twice');
  const subscribers = subscribersOf(cms);
  const secrets = await Promise.all([subscribers.rotate(id), subscribers.rotate(id)]);
  expect(await subscribers.secretsOf(id)).toEqual(expect.arrayContaining(secrets));
});

test('a redirect is not followed', async () => {
  const { id } = await subscribe('/moved');
  statuses['/moved'] = 302;
  await send('POST', `/${id}/ping`);
  await expect.poll(async () => (await deliveriesTo(id))[0]?.lastError).toContain('chuyển hướng');
  expect(to('/elsewhere')).toEqual([]);
});

test('nothing is sent to a private address, by its number or by a name', async () => {
  const literal = { name: 'Mạng trong', url: 'http://169.254.169.254/latest', types: null };
  const refused = await send('POST', '', literal);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('mạng nội bộ');
  const { id } = await subscribe('/named');
  const db = cms.strapi.db.connection;
  const url = base.replace('127.0.0.1', 'localhost');
  await db('webhook_subscribers').where({ id }).update({ url, off_reason: null });
  await send('POST', `/${id}/switch`, { isOn: false });
  await send('POST', `/${id}/ping`);
  await expect.poll(async () => (await deliveriesTo(id))[0]?.state).toBe('cancelled');
  const [sent] = await deliveriesTo(id);
  await db('webhook_deliveries').where({ subscriber_id: id }).update({ state: 'waiting' });
  await db('webhook_subscribers').where({ id }).update({ off_reason: null });
  const options = { db, subscribers: subscribersOf(cms), isAllowed: () => false };
  await sendDelivery(options, sent?.id ?? '', new AbortController().signal);
  expect((await findDelivery(db, sent?.id ?? ''))?.lastError).toContain('mạng nội bộ');
  expect(received).toEqual([]);
});

test.each([
  [{ name: '' }, 'Hãy ghi tên nơi nhận.'],
  [{ url: 'ftp://example.vn' }, 'Địa chỉ phải bắt đầu bằng https://'],
  [{ url: 'bao.vn' }, 'Địa chỉ phải bắt đầu bằng https://'],
  [{ types: [] }, 'Hãy chọn ít nhất một loại nội dung.'],
])('what an administrator writes is checked: %j', async (wrong, sentence) => {
  const response = await send('POST', '', { name: 'Báo', url: base, types: null, ...wrong });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(sentence);
});

test('a subscriber is changed and removed with all that was sent to it', async () => {
  const { id } = await subscribe('/old');
  const changed = { name: 'Tạp chí', url: `${base}/new`, types: ['article'] };
  expect((await send('PUT', `/${id}`, changed)).status).toBe(200);
  expect(await subscriberNow(id)).toMatchObject(changed);
  await send('POST', `/${id}/ping`);
  await expect.poll(() => to('/new').length).toBe(1);
  expect((await send('DELETE', `/${id}`)).status).toBe(200);
  expect(await deliveriesTo(id)).toEqual([]);
  for (const [method, path] of [
    ['DELETE', `/${id}`],
    ['PUT', `/${id}`],
    ['POST', `/${id}/ping`],
    ['POST', `/${id}/rotate`],
    ['POST', `/${id}/deliveries/msg_none/again`],
    ['POST', '/rubbish/ping'],
  ] as const) {
    const body = method === 'PUT' ? changed : undefined;
    expect((await send(method, path, body)).status, `${method} ${path}`).toBe(404);
  }
});

test('only who may manage webhooks sees them, and those of Strapi are gone', async () => {
  const other = { email: 'phong-vien@example.gov.vn', password: 'MatKhau-2026' };
  const role = await cms.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-editor' } });
  await cms.strapi
    .service('admin::user')
    .create({ ...other, firstname: 'Chi', lastname: 'Lê', isActive: true, roles: [role.id] });
  const headers = await signIn(cms, other);
  const address = `${cms.url}/admin/webhook-subscribers`;
  expect((await fetch(address, { headers })).status).toBe(403);
  expect((await fetch(address)).status).toBe(401);
  for (const path of ['/admin/webhooks', '/admin/webhooks/1', '/admin/WEBHOOKS/']) {
    expect((await fetch(cms.url + path, { headers: admin })).status).toBe(404);
  }
});
