import type { Response } from '@playwright/test';
import { budgets } from './support/budgets.ts';
import { expect, test } from './support/journey.ts';
import { templates } from './support/templates.ts';

const KB = 1_024;

for (const { title, template, htmlKb, jsKb } of Object.values(budgets)) {
  test(`the HTML of a page is light: ${title}`, async ({ request }) => {
    const headers = { 'accept-encoding': 'br' };
    const answer = await request.fetch(template.address, { method: 'HEAD', headers });
    expect(answer.headers()['content-encoding']).toBe('br');
    expect(Number(answer.headers()['content-length']) / KB).toBeLessThanOrEqual(htmlKb);
  });

  test(`little JavaScript comes before the first touch: ${title}`, async ({ browser }) => {
    // A page of its own: other journeys touch theirs at once.
    const context = await browser.newContext();
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script') scripts.push(sentBytes(answer));
    });
    await page.goto(template.address, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('data-interactive', '');
    const sizes = await Promise.all(scripts);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0) / KB).toBeLessThanOrEqual(jsKb);
    await context.close();
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

async function sentBytes(answer: Response): Promise<number> {
  return (await answer.request().sizes()).responseBodySize;
}
