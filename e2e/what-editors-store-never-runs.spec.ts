import type { Page } from '@playwright/test';
import { openAdminApi } from './support/admin-api.ts';
import { openEditorsDesk } from './support/editor.ts';
import { loadUntil, LOADED_MS } from './support/follow-publish.ts';
import { expect, test } from './support/journey.ts';
import { makePicture } from './support/picture.ts';

/** Each part breaks out of another place: element, attribute, script, title, comment, CDATA, string, template. */
const HOSTILE = [
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  "</title></textarea><svg onload='alert(1)'>",
  '<!--<script>alert(1)//',
  ']]><script>alert(1)</script>',
  "'-alert(1)-'\\",
  '{{alert(1)}}${alert(1)}\u2028.',
].join(' ');
/** Hostile text and elements, without a picture, because a missing picture prevents publishing. */
const RICH = [
  `<p>${HOSTILE.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
  '<p onclick="alert(1)">y</p><a href="javascript:alert(1)">x</a><a href=" java\nscript:alert(1)">z</a>',
  '<script>alert(1)</script><svg onload="alert(1)"></svg><iframe srcdoc="<script>alert(1)</script>"></iframe>',
].join('');
/** Terms have a shorter limit. */
const SHORT = '"></script><script>alert(1)</script><img src=x onerror=alert(1)>';

/** Other journeys do not use this day. */
const POSTED = '2013-05-06T03:00:00Z';
const DAY = '2013-05-06';

let api: Awaited<ReturnType<typeof openAdminApi>>;
const stored: { type: string; documentId: string }[] = [];

async function store(type: string, fields: object, isDrafted = true) {
  const item = await (isDrafted ? api.publish(type, fields) : api.create(type, fields));
  stored.push({ type, documentId: item.documentId });
  return item;
}
const connect = ({ documentId }: { documentId: string }) => ({ connect: [{ documentId }] });

test.beforeAll(async () => {
  api = await openAdminApi();
});
test.afterAll(async () => {
  for (const { type, documentId } of stored.toReversed()) await api.remove(type, documentId);
});

// Leaves the agency's own data alone, because every page shows them to other journeys.
test('what editors store never runs', async ({ browser, page, request }) => {
  test.slow();
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });

  const category = await store('category', { name: SHORT, description: HOSTILE }, false);
  const kind = await store('document-type', { name: SHORT, abbreviation: '<QĐ>' }, false);
  const body = await store('issuing-body', { name: SHORT, abbreviation: '<UB>' }, false);
  const field = await store('legal-field', { name: SHORT }, false);
  const document = await store('legal-document', {
    ...{ number: `9/2013/QĐ-<b>"'&`, abstract: HOSTILE, fullText: RICH, validityReason: HOSTILE },
    ...{ issuedOn: DAY, effectiveFrom: DAY, validityOverride: 'suspended', gazetteNumber: HOSTILE },
    ...{ documentType: connect(kind), issuingBodies: connect(body), legalFields: connect(field) },
    signatories: [{ name: SHORT, position: SHORT, capacity: 'KT' }],
    relations: [{ kind: 'amends', targetNumber: SHORT, scope: 'part', clause: HOSTILE }],
  });
  const posted = { title: HOSTILE, postedAt: POSTED };
  const info = { alternativeText: HOSTILE, caption: HOSTILE };
  const picture = await api.upload('"><b>anh.png', makePicture(640, 480), info);
  const article = await store('article', {
    cover: picture,
    ...{ ...posted, summary: HOSTILE, body: RICH, author: HOSTILE, authorPosition: HOSTILE },
    ...{ source: HOSTILE, category: connect(category), citedDocuments: connect(document) },
    corrections: [{ date: DAY, note: HOSTILE }],
  });
  const embedUrl = 'https://youtu.be/dQw4w9WgXcQ';
  const video = await store('video', {
    ...{ ...posted, description: RICH, embedUrl, transcript: HOSTILE },
  });
  const photo = { image: picture, alt: HOSTILE, caption: HOSTILE, credit: HOSTILE };
  const album = await store('gallery', { ...posted, description: RICH, photos: [photo] });
  const text = await store('page', { title: HOSTILE, body: RICH, showsContact: true });

  const addresses = [
    `/tin-tuc/ngay/${DAY}`,
    `/tin-tuc/chuyen-muc/${category.slug}`,
    `/tin-tuc/${article.slug}`,
    `/van-ban?co-quan=${body.slug}`,
    `/van-ban/${document.slug}`,
    `/video/${video.slug}`,
    `/hinh-anh/${album.slug}`,
    `/trang/${text.slug}`,
    `/tim-kiem?q=${encodeURIComponent(HOSTILE)}`,
    '/so-do',
    '/',
    '/tim-kiem?q=alert',
  ];
  await loadUntil(page, `/tin-tuc/${article.slug}`, () =>
    expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE, { timeout: LOADED_MS }),
  );

  for (const address of addresses) {
    await test.step(`${address} as the server renders it`, async () => {
      await page.goto(address);
      await expectNothingRan(page);
      expect(await page.evaluate(brokenData)).toEqual([]);
    });
  }

  await test.step('pages as the browser renders them', async () => {
    await page.goto('/so-do');
    for (const address of addresses) {
      await page.evaluate(goWithin, address);
      await expect(page.locator('h1[data-left]')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await expectNothingRan(page);
    }
  });

  await test.step('feeds and site maps are well-formed and carry no element of it', async () => {
    const category_ = `/tin-tuc/chuyen-muc/${category.slug}`;
    for (const address of [
      ...[`${category_}/rss.xml`, `${category_}/atom.xml`, '/van-ban/rss.xml?nam=2013'],
      ...['/sitemap/articles-1.xml', '/sitemap-news.xml', '/opensearch.xml'],
    ]) {
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      expect(await page.evaluate(elementsOf, await answer.text()), address).toEqual([]);
    }
    const feed = await request.get(`${category_}/feed.json`);
    expect(await feed.json()).toMatchObject({ items: [{ title: HOSTILE }] });
  });

  await test.step('nor in the admin', async () => {
    const desk = await openEditorsDesk(browser);
    desk.page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
    const list = '/admin/content-manager/collection-types/api::article.article';
    for (const address of [`${list}?_q=alert`, `${list}/${article.documentId}`]) {
      await desk.page.goto(address);
      await expect(desk.page.getByText(HOSTILE.slice(0, 20)).first()).toBeVisible();
      await expectNothingRan(desk.page);
    }
    expect(await desk.leave(), 'errors in the admin').toEqual([]);
  });
  expect(dialogs).toEqual([]);
});

/** Stored markup must appear only as text, never as an element. */
async function expectNothingRan(page: Page): Promise<void> {
  await expect(page.locator('[onerror], [onload], [onclick], img[src="x"]')).toHaveCount(0);
  await expect(page.locator('a[href^="javascript:" i]')).toHaveCount(0);
  await expect(page.locator('script:text("alert(1)"):not([type$="json"])')).toHaveCount(0);
}

/** Data blocks of the page with invalid JSON. */
function brokenData(): string[] {
  const isBroken = ({ textContent }: Element) => {
    try {
      JSON.parse(textContent);
      return false;
    } catch {
      return true;
    }
  };
  return [...document.querySelectorAll('script[type$="json"]')]
    .filter(isBroken)
    .map(({ textContent }) => textContent);
}

/** Navigates within the page, and marks the heading that must disappear. */
function goWithin(address: string): void {
  document.querySelector('h1')?.setAttribute('data-left', '');
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Elements that a feed or site map must not have, including a parse error. */
function elementsOf(xml: string): string[] {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return [...parsed.querySelectorAll('script, img, svg, parsererror')].map(
    ({ outerHTML }) => outerHTML,
  );
}
