import { errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { misleadingAddresses } from '../../../packages/rich-text/src/testing/addresses.js';
import { ask } from './support/api.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

type Data = Record<string, unknown>;

const put = (uid: UID.ContentType, data: Data) => cms.strapi.documents(uid).create({ data });
const site = (data: Data) => put('api::site.site', { agencyName: 'Sở', ...data });

/** Fields that allow more than site paths must still refuse the addresses of another host. */
const elsewhere = misleadingAddresses.filter((address) => address.includes('la.example'));
const notEmpty = misleadingAddresses.filter((address) => address !== '');

const doors: [name: string, addresses: string[], put: (address: string) => Promise<unknown>][] = [
  ['the menu', misleadingAddresses, (href) => site({ menu: [{ label: 'A', href }] })],
  [
    'the menu below an entry',
    misleadingAddresses,
    (href) => site({ menu: [{ label: 'A', href: '/', children: [{ label: 'B', href }] }] }),
  ],
  ['a quick link', misleadingAddresses, (href) => site({ quickLinks: [{ label: 'A', href }] })],
  ['the map', notEmpty, (mapUrl) => site({ mapUrl })],
  [
    'the target of a redirect',
    notEmpty,
    (target) => put('api::redirect.redirect', { source: '/cu', target }),
  ],
  [
    'the source of a redirect',
    elsewhere,
    (source) => put('api::redirect.redirect', { source, target: '/moi' }),
  ],
  [
    'an old address of an item',
    elsewhere,
    (url) => put('api::page.page', { title: 'A', body: '<p>a</p>', legacyUrls: [{ url }] }),
  ],
  ['a film', notEmpty, (embedUrl) => put('api::video.video', { title: 'A', embedUrl })],
];

test.each(doors)('%s takes no address that misleads', async (_door, addresses, save) => {
  for (const address of addresses) {
    await expect(save(address), JSON.stringify(address)).rejects.toThrow(errors.ValidationError);
  }
});

test('a text keeps the words of a link that misleads, without the link', async () => {
  const editor = editorOf(cms);
  const category = await editor.createCategory('Tin');
  const links = elsewhere.map((href) => `<p><a href="${href}">chữ</a></p>`).join('');
  await editor.post({ title: 'Dẫn đi đâu', category, body: links });
  const { body } = (await ask(cms, '/articles/{slug}', {}, 'dan-di-dau')).data;
  const kept = [...body.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(body.match(/chữ/g)).toHaveLength(elsewhere.length);
  expect(kept.filter((href) => href !== 'https://la.example/a')).toEqual([]);
});

test('what was stored before such addresses were refused is not answered', async () => {
  const { documentId } = await site({
    mapUrl: 'https://maps.example/x',
    menu: [{ label: 'A', href: '/a' }],
    quickLinks: [{ label: 'B', href: '/b' }],
  });
  await put('api::redirect.redirect', { source: '/truoc', target: '/a' });
  const db = cms.strapi.db.connection;
  await db('components_site_links').where({ href: '/b' }).update({ href: '/\\la.example' });
  await db('components_site_menu_entries').where({ href: '/a' }).update({ href: '//la.example' });
  await db('sites').where({ document_id: documentId }).update({ map_url: 'https:la.example' });
  const { data } = await ask(cms, '/site');
  expect(data).toMatchObject({ mapUrl: null, menu: [], quickLinks: [] });
  for (const target of ['/\\la.example', '/.//la.example', 'https:la.example']) {
    await db('redirects').where({ source: '/truoc' }).update({ target });
    expect((await cms.get('/api/v1/redirects?url=/truoc')).status, target).toBe(404);
  }
});
