import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../scripts/lib/ports.ts';
import { makeStaticSite, type StaticSite } from '../scripts/lib/static-site.ts';
import { fromEnvironment } from './support/environment.ts';
import { expect, test } from './support/journey.ts';
import { startNginx } from './support/real-nginx.ts';
import { startStaticHost, type StaticHost } from './support/static-host.ts';
import { AGENCY, documentList, newsList, search, templates } from './support/templates.ts';

// All tests share one folder, so they run in one worker.
test.describe.configure({ mode: 'default' });

let host: StaticHost;
let made: StaticSite;

test.beforeAll(async () => {
  const port = await freePort();
  const out = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'portal-static-')), 'out');
  const env = {
    CMS_URL: fromEnvironment('E2E_CMS_URL'),
    WEB_PUBLIC_URL: `http://localhost:${port}`,
  };
  made = await makeStaticSite({ out, hasPreviews: false, env });
  const nginx = process.env['NGINX_PATH'];
  host = await (nginx ? startNginx(nginx, out, port) : startStaticHost(out, port));
});
test.afterAll(() => {
  host.close();
  fs.rmSync(path.dirname(made.out), { recursive: true });
});

/**
 * The templates that have a file: no search words, no filters, and no day without news, to which nothing
 * links.
 */
const withFiles = templates.filter(
  ({ name, address }) => !/\?(?!trang=)/.test(address) && name !== 'day-without-news',
);

test('no page leads to one that is not there', () => {
  expect(made.broken).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ provoke }) => provoke(/assets\/.*\.js csp$/));

  test('every page template shows its content and its title', async ({ page, provoke }) => {
    provoke(/khong-co-trang-nay/);
    for (const { name, address, heading, status, title = heading } of withFiles) {
      await test.step(name, async () => {
        const answer = await page.goto(host.url + address);
        expect(answer?.status()).toBe(status);
        await expect(page).toHaveTitle(title === AGENCY ? AGENCY : `${title} – ${AGENCY}`);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
      });
    }
  });

  test('a visitor turns the pages of a list and of the calendar', async ({ page }) => {
    await page.goto(host.url + newsList.address);
    await page.getByRole('link', { name: 'Trang sau' }).click();
    await expect(page).toHaveTitle(`Tin tức – trang 2 – ${AGENCY}`);
    await page.goto(`${host.url}/tin-tuc/ngay/2019-02-26?fbclid=x`);
    const calendar = page.getByRole('region', { name: 'Tin theo ngày' });
    await calendar.getByRole('link', { name: 'Tháng trước' }).click();
    await calendar.getByRole('link', { name: 'Tháng sau' }).click();
    await calendar.getByRole('link', { name: /^Thứ Ba, 26 tháng 2 năm 2019/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin Thứ Ba, ngày 26-02-2019');
  });
});

test('with JavaScript what has no file is asked of the API: words, filters', async ({ page }) => {
  for (const { address, heading } of [search, { ...documentList, address: '/van-ban?nam=2018' }]) {
    await page.goto(host.url + address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  }
});

test('programs find feeds, site maps and the rest, by the rules of the web server', async ({
  request,
}) => {
  const origin = fromEnvironment('E2E_SITE_URL');
  const addresses = [
    ...['/rss.xml', '/atom.xml', '/feed.json', '/tin-tuc/chuyen-muc/thong-bao/rss.xml'],
    ...['/sitemap.xml', '/sitemap/articles-1.xml', '/robots.txt', '/opensearch.xml'],
    ...['/manifest.webmanifest', '/.well-known/security.txt'],
    ...['/', '/tin-tuc', '/favicon.svg', '/van-ban/'],
  ];
  const typeOf = (type = '') => type.replace(/;.*|^application(?=\/xml)|^text(?=\/xml)/g, '');
  for (const address of addresses) {
    const [ours, server] = await Promise.all([
      request.get(host.url + address, { maxRedirects: 0 }),
      request.get(origin + address, { maxRedirects: 0 }),
    ]);
    expect(ours.status(), address).toBe(server.status());
    const [own, theirs] = [ours.headers(), server.headers()];
    if (ours.status() !== 200) continue;
    expect(typeOf(own['content-type']), address).toBe(typeOf(theirs['content-type']));
    for (const name of ['content-security-policy', 'x-content-type-options', 'referrer-policy']) {
      expect(own[name], `${name} of ${address}`).toBe(theirs[name]);
    }
  }
  expect((await request.get(`${host.url}/khong-co`)).headers()['content-security-policy']).toBe(
    (await request.get(`${origin}/khong-co`)).headers()['content-security-policy'],
  );
});
