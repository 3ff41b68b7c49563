import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openAdminApi } from './support/admin-api.ts';
import { barriersIn } from './support/barriers.ts';
import { loadUntil } from './support/follow-publish.ts';
import { expect, test } from './support/journey.ts';
import { lawOf92Articles, RARE } from './support/law.ts';

let address: string;
let remove: () => Promise<unknown>;

test.beforeAll(async () => {
  const admin = await openAdminApi();
  const { documentId, slug } = await admin.publish('legal-document', {
    ...(await admin.filed()),
    ...{
      number: `${randomInt(1000, 9999)}/2026/QĐ-UBND`,
      abstract: 'Quy định dài',
      issuedOn: '2026-11-01',
    },
    fullText: lawOf92Articles(),
  });
  address = `/van-ban/${slug}`;
  remove = () => admin.remove('legal-document', documentId);
});
test.afterAll(() => remove());

const contentsOf = (page: Page) => page.getByRole('navigation', { name: 'Mục lục' });
const heading = (page: Page, article: number) =>
  page.getByRole('heading', { name: `Điều ${article}. Trách nhiệm`, exact: false });
const openLaw = (page: Page, fragment = '') =>
  loadUntil(page, address + fragment, () => expect(heading(page, 92)).toBeAttached());

test('a reader finds her way in a law of 92 articles', async ({ page }) => {
  await openLaw(page);
  const contents = contentsOf(page);

  await test.step('the contents go along beside the text and mark the article', async () => {
    await contents.getByRole('link', { name: 'Điều 40.' }).click();
    await expect(heading(page, 40)).toBeInViewport();
    await expect(contents).toBeInViewport();
    await expect(contents.locator('[aria-current]')).toContainText('Điều 40.');
    await expect(contents.locator('[aria-current]')).toBeInViewport();
  });

  await test.step('the address names the article at hand, the history gets no entry', async () => {
    const entries = await page.evaluate(() => history.length);
    await heading(page, 60).evaluate((one) => one.scrollIntoView());
    await expect(page).toHaveURL(/#dieu-60$/);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await expect(heading(page, 60)).toBeInViewport();
    await page.goBack();
    // The address has the first article if the page had been scrolled that far.
    await expect(page).toHaveURL(new RegExp(`${address}(?:#dieu-1)?$`));
    await expect(heading(page, 60)).not.toBeInViewport();
  });

  await test.step('words are found without marks, one after the other', async () => {
    const field = page.getByRole('searchbox', { name: 'Tìm trong văn bản' });
    const count = page.getByRole('search').filter({ has: field }).getByRole('status');
    await field.fill('san giao dich cong nghe');
    await expect(count).toHaveText('1/1');
    await expect(page.getByText(RARE)).toBeInViewport();
    await field.fill('khoa hoc');
    await expect(count).toHaveText(/^\d+\/2\d\d$/);
    const [first] = (await count.innerText()).split('/').map(Number);
    await field.press('Enter');
    await expect(count).toHaveText(new RegExp(`^${Number(first) + 1}/`));
    await field.press('Shift+Enter');
    await expect(count).toHaveText(new RegExp(`^${first}/`));
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBeGreaterThan(200);
    await field.press('Escape');
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(0);
  });

  await test.step('an address of a short article stays, though the next one is seen too', async () => {
    await page.setViewportSize({ width: 1280, height: 6_000 });
    await page.goto(`${address}#dieu-3`);
    await expect(contents.locator('[aria-current]')).toContainText('Điều 3.');
    await expect(page).toHaveURL(/#dieu-3$/);
  });

  await test.step('nothing bars anybody', async () => {
    expect(await barriersIn(page)).toEqual([]);
  });
});

test('on a phone the contents are a sheet, which closes on the article', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openLaw(page, '#khoan-3-dieu-57');
  await expect(page.getByText(RARE)).toBeInViewport();
  await expect(page).toHaveURL(/#khoan-3-dieu-57$/);
  const contents = contentsOf(page);
  await expect(contents).toBeHidden();
  const open = page.getByRole('button', { name: 'Mục lục' });
  await expect(open).toBeInViewport();
  await open.click();
  await expect(contents.getByRole('link', { name: 'Điều 57.' })).toBeInViewport();
  expect(await barriersIn(page)).toEqual([]);
  await contents.getByRole('link', { name: 'Điều 58.' }).click();
  await expect(contents).toBeHidden();
  await expect(heading(page, 58)).toBeInViewport();
  await open.click();
  await page.keyboard.press('Escape');
  await expect(contents).toBeHidden();
  await expect(open).toBeFocused();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the contents open and lead to the articles', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await page.getByRole('button', { name: 'Mục lục' }).click();
    await contentsOf(page).getByRole('link', { name: 'Điều 58.' }).click();
    await expect(heading(page, 58)).toBeInViewport();
  });
});
