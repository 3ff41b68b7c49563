import type { Browser } from '@playwright/test';
import { budgets, pagesWithTools } from './support/budgets.ts';
import { expect, test } from './support/journey.ts';
import { templates, type Template } from './support/templates.ts';
import { PHONE, watchTraffic, type Traffic } from './support/traffic.ts';

const KB = 1_024;

for (const { title, template, htmlKb, jsKb } of Object.values(budgets)) {
  test(`the HTML of a page is light: ${title}`, async ({ request }) => {
    const headers = { 'accept-encoding': 'br' };
    const answer = await request.fetch(template.address, { method: 'HEAD', headers });
    expect(answer.headers()['content-encoding']).toBe('br');
    expect(Number(answer.headers()['content-length']) / KB).toBeLessThanOrEqual(htmlKb);
  });

  test(`little JavaScript comes before the first touch: ${title}`, async ({ browser }) => {
    const { scripts } = await firstVisit(browser, template);
    expect(scripts / KB).toBeLessThanOrEqual(jsKb);
  });
}

// The first content of the tests has pictures of another size, so only the bench weighs an article.
test('a phone loads little of the home page before the first touch', async ({ browser }) => {
  const { template, totalKb } = budgets.home;
  const { all } = await firstVisit(browser, template);
  expect(all / KB).toBeLessThanOrEqual(totalKb);
});

for (const template of pagesWithTools) {
  test(`little JavaScript comes before the first touch: ${template.name}`, async ({ browser }) => {
    const { scripts } = await firstVisit(browser, template);
    expect(scripts / KB).toBeLessThanOrEqual(budgets.home.jsKb);
  });
}

test('an article names few files to load before it is painted', async ({ request }) => {
  const { template, requests } = budgets.article;
  const html = await (await request.get(template.address)).text();
  const named =
    html.match(/<link rel="(stylesheet|preload|modulepreload)"|<script [^>]*src=/g) ?? [];
  expect(1 + named.length).toBeLessThanOrEqual(requests);
});

test('no page asks another host for anything', async ({ page, provoke, baseURL }) => {
  provoke(/khong-co-trang-nay/);
  const others: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== baseURL && protocol !== 'data:') others.push(request.url());
  });
  for (const { name, address } of templates) {
    await test.step(name, async () => {
      await page.goto(address);
    });
  }
  expect(others).toEqual([]);
});

async function firstVisit(browser: Browser, { address }: Template): Promise<Traffic> {
  // The `page` fixture touches its page at once, so this opens its own.
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const traffic = watchTraffic(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.locator('html')).toHaveAttribute('data-interactive', '');
  await page.waitForLoadState('networkidle');
  const { scripts, all } = await traffic();
  await context.close();
  expect(scripts).toBeGreaterThan(0);
  return { scripts, all };
}
