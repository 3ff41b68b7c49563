import type { Asked, Path } from '@portal/api-fixtures/address';
import { unavailable } from '@portal/api-fixtures/errors';
import { answering } from '@portal/api-fixtures/handlers';
import { assertAnswer, recorded, type Answer } from '@portal/api-fixtures/recorded';
import { JSDOM } from 'jsdom';
import { http } from 'msw/http';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerFromRecord, mockServer } from '../tests/mock-server.ts';
import { render, type RenderedPage } from './entry-server.tsx';

answerFromRecord();
beforeEach(() => vi.stubEnv('WEB_PUBLIC_URL', 'https://so.example.vn'));

async function pageAt(address: string): Promise<RenderedPage> {
  const page = await render(new Request(`http://site${address}`));
  if (page.location !== undefined) throw new Error(`${address} leads to ${page.location}`);
  return page;
}

/** The page as a browser without JavaScript reads it. */
function documentOf({ head, body, state }: RenderedPage): Document {
  const data = `<script type="application/json">${state}</script>`;
  const html = `<html><head>${head}</head><body><div id="root">${body}</div>${data}</body></html>`;
  return new JSDOM(html).window.document;
}

function meta(document: Document, name: string): string | null | undefined {
  return document
    .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
    ?.getAttribute('content');
}

function factsIn(document: Document): Record<string, unknown>[] {
  const script = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  return JSON.parse(script)['@graph'] ?? [];
}

const ARTICLE = 'hoi-nghi-tong-ket-2018';
const DOCUMENT = '37-2018-qd-ubnd';
const VIDEO = 'bao-ho-chi-dan-dia-ly-tai-thanh-hoa';
const ALBUM = 'khoa-hoc-tren-moi-mien-que-2026';

describe('a link preview', () => {
  test('of an article has its title, text, address, picture and moment', async () => {
    const article = recorded('/articles/{slug}', { slug: ARTICLE }).data;
    const page = documentOf(await pageAt(`/tin-tuc/${ARTICLE}`));
    expect(page.title).toMatch(new RegExp(`^${article.title} – `));
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `https://so.example.vn/tin-tuc/${ARTICLE}`,
    );
    expect(meta(page, 'og:title')).toBe(article.title);
    expect(meta(page, 'og:type')).toBe('article');
    expect(meta(page, 'og:image')).toBe(`https://so.example.vn/anh-chia-se/tin-tuc/${ARTICLE}.jpg`);
    expect(meta(page, 'article:published_time')).toBe(article.postedAt);
    expect(meta(page, 'description')?.length).toBeLessThanOrEqual(201);
  });

  test('of what search engines shall not keep names no address', async () => {
    const page = documentOf(await pageAt('/tim-kiem'));
    expect(meta(page, 'robots')).toBe('noindex');
    expect(page.querySelector('link[rel=canonical]')).toBeNull();
  });
});

describe('the facts of a page', () => {
  test('of an article are those of a news article and its place', async () => {
    const [news, place, agency] = factsIn(documentOf(await pageAt(`/tin-tuc/${ARTICLE}`)));
    expect(news).toMatchObject({ '@type': 'NewsArticle', inLanguage: 'vi' });
    expect(news).toHaveProperty(
      'datePublished',
      recorded('/articles/{slug}', { slug: ARTICLE }).data.postedAt,
    );
    expect(place).toMatchObject({ '@type': 'BreadcrumbList' });
    expect(agency).toMatchObject({ '@type': 'GovernmentOrganization' });
    expect(news).toHaveProperty('publisher', { '@id': agency?.['@id'] });
  });

  test.each([
    ['27-2020-qd-ubnd', 'PartiallyInForce'],
    ['46-2025-qd-ubnd', 'PartiallyInForce'],
    ['2145-qd-ubnd-2026', 'InForce'],
  ])('of the document %s say its legal force: %s', async (slug, force) => {
    const document = recorded('/legal-documents/{slug}', { slug }).data;
    const [facts] = factsIn(documentOf(await pageAt(`/van-ban/${slug}`)));
    expect(facts).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: document.number,
      legislationDate: document.issuedOn,
      legislationLegalForce: `https://schema.org/${force}`,
    });
  });

  test('of an amended document name what amends it, and which provisions', async () => {
    const [facts] = factsIn(documentOf(await pageAt('/van-ban/46-2025-qd-ubnd')));
    const address = String(facts?.['@id']);
    expect(facts).toMatchObject({
      legislationRepeals: [
        { legislationIdentifier: '12/2017/QĐ-UBND' },
        { legislationIdentifier: '21/2021/QĐ-UBND' },
      ],
      '@reverse': {
        legislationAmends: [
          { name: 'Quyết định số 18/2026/QĐ-UBND', legislationDate: '2026-06-08' },
        ],
      },
      hasPart: [
        { '@id': `${address}#khoan-2-dieu-9`, name: 'khoản 2 Điều 9' },
        { '@id': `${address}#khoan-4-dieu-15`, name: 'khoản 4 Điều 15' },
      ],
    });
  });

  test('of films, albums and the home page have their types', async () => {
    const typesAt = async (address: string) =>
      factsIn(documentOf(await pageAt(address))).map((facts) => facts['@type']);
    expect(await typesAt(`/video/${VIDEO}`)).toContain('VideoObject');
    expect(await typesAt(`/hinh-anh/${ALBUM}`)).toContain('ImageGallery');
    expect(await typesAt('/')).toEqual(['GovernmentOrganization', 'WebSite']);
  });
});

test.each([
  [
    `/tin-tuc/${ARTICLE}`,
    () => recorded('/articles/{slug}', { slug: ARTICLE }).data.relatedArticles,
  ],
  [
    `/van-ban/${DOCUMENT}`,
    () => recorded('/legal-documents/{slug}', { slug: DOCUMENT }).data.citedBy,
  ],
])('%s carries of other news the titles that it shows, and no more', async (address, others) => {
  const { state } = await pageAt(address);
  const other = others().find(({ cover }) => cover !== null);
  expect(state).toContain(other?.title);
  expect(state).not.toContain(other?.cover?.url);
  expect(state).not.toContain(other?.summary);
});

describe('the status of a page', () => {
  test('is 404 for what is not there, and its words are in the HTML', async () => {
    const page = await pageAt('/tin-tuc/khong-co-tin-nay');
    expect(page.status).toBe(404);
    expect(documentOf(page).querySelector('h1')?.textContent).toBe('Không tìm thấy tin bài');
  });

  test('is 503 while the cms answers nothing', async () => {
    mockServer.use(http.get('*/api/v1/*', unavailable));
    const page = await pageAt('/tin-tuc');
    expect(page.status).toBe(503);
    expect(documentOf(page).querySelector('h1')?.textContent).toBe('Chưa tải được trang');
  });
});

describe('scripts stored in any text run nowhere', () => {
  const HOSTILE = `"'><img src=x onerror=alert(1)></title></script><script>alert(1)</script><!-- ]]>`;
  /** Stored as HTML, which the cms has sanitized. */
  const HTML_FIELDS = new Set(['body', 'fullText', 'description']);

  /** Adds the script to every text that the contract lets hold it. */
  function spoilt<P extends Path>(endpoint: P, asked: Asked): Answer<P> {
    const answer = structuredClone(recorded(endpoint, asked));
    const spoil = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        const before: unknown = Reflect.get(value, key);
        if (typeof before === 'string' && !HTML_FIELDS.has(key) && key !== 'slug') {
          Reflect.set(value, key, before + HOSTILE);
          if (!isAnswer(endpoint, answer)) Reflect.set(value, key, before);
        } else spoil(before);
      }
    };
    spoil(answer);
    return answer;
  }

  function isAnswer(endpoint: Path, answer: unknown): boolean {
    try {
      assertAnswer(endpoint, answer);
      return true;
    } catch {
      return false;
    }
  }

  test.each([
    [`/tin-tuc/${ARTICLE}`, '/articles/{slug}', ARTICLE],
    [`/van-ban/${DOCUMENT}`, '/legal-documents/{slug}', DOCUMENT],
    [`/video/${VIDEO}`, '/videos/{slug}', VIDEO],
    [`/hinh-anh/${ALBUM}`, '/galleries/{slug}', ALBUM],
    ['/trang/gioi-thieu', '/pages/{slug}', 'gioi-thieu'],
  ] as const)('%s', async (address, endpoint, slug) => {
    mockServer.use(
      answering(endpoint, spoilt(endpoint, { slug }), slug),
      answering('/site', spoilt('/site', {})),
    );
    const rendered = await pageAt(address);
    const page = documentOf(rendered);
    expect(page.title).toContain('onerror');
    expect(
      page.querySelectorAll('script:not([type="application/json"], [type="application/ld+json"])'),
    ).toHaveLength(0);
    const handlers = [...page.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].filter(({ name }) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    expect(page.querySelectorAll('img[src="x"]')).toHaveLength(0);
    expect(page.querySelectorAll('script[type="application/json"]')).toHaveLength(1);
    expect(() => JSON.parse(rendered.state)).not.toThrow();
    expect(factsIn(page).length).toBeGreaterThan(0);
  });
});
