import type { ArticleSummary } from '@portal/contract/article';
import type { Category } from '@portal/contract/category';
import { fileHeaders } from '@portal/contract/file-headers';
import type { LegalDocumentSummary } from '@portal/contract/legal-document';
import type { Site } from '@portal/contract/site';
import { startFakeCms } from './site.ts';

/** Markup, ends of CDATA, characters that XML forbids, and one outside the basic plane. */
export const HOSTILE = `"'> ]]> <script>alert(1)</script> & &amp; \u0000\u0001\u000B\uFFFF\uD800 Nghiên cứu 😀`;
/** The same without the characters that XML forbids. */
export const HOSTILE_IN_XML = `"'> ]]> <script>alert(1)</script> & &amp;  Nghiên cứu 😀`;

export const site: Site = {
  agencyName: `Sở ${HOSTILE}`,
  parentBody: null,
  address: null,
  mapUrl: null,
  telephone: '0237 3000 123',
  email: 'van thu@so.example\nContact: x',
  openingHours: null,
  licenceLine: null,
  responsiblePerson: null,
  openDataLicence: null,
  logo: null,
  banner: null,
  menu: [],
  quickLinks: [],
};

const category = { slug: 'so-huu-tri-tue', name: `Sở hữu trí tuệ ${HOSTILE}` };

export const article: ArticleSummary = {
  documentId: 'a1',
  url: 'https://so.example/tin-tuc/tin-mot',
  slug: 'tin-mot',
  title: HOSTILE,
  postedAt: '2026-11-28T01:15:00.000Z',
  postedOn: '2026-11-28',
  updatedAt: '2026-11-28T02:00:00.000Z',
  summary: HOSTILE,
  featured: false,
  category,
  cover: {
    url: '/uploads/a.jpg',
    absoluteUrl: 'https://so.example/uploads/a.jpg',
    width: 2000,
    height: 1000,
    alt: '',
    caption: null,
    renditions: [{ url: '/uploads/a.webp', width: 1920, height: 960 }],
  },
};

export const document: LegalDocumentSummary = {
  documentId: 'd1',
  url: 'https://so.example/van-ban/37-2018-qd-ubnd',
  slug: '37-2018-qd-ubnd',
  number: '37/2018/QĐ-UBND',
  abstract: HOSTILE,
  documentType: { slug: 'quyet-dinh', name: 'Quyết định', abbreviation: 'QĐ' },
  issuedOn: '2018-11-12',
  status: 'in-force',
  statusReason: null,
  group: 'normative',
  issuingBodies: [],
  legalFields: [],
  consultation: null,
  effectiveFrom: null,
  expiresOn: null,
  files: [],
  updatedAt: '2026-11-20T02:00:00.000Z',
};

const categories: Category[] = [
  ...[{ ...category, documentId: 'c1', description: null, parent: null, inMenu: true, count: 1 }],
].map((one) => ({
  ...one,
  url: 'https://so.example/tin-tuc/chuyen-muc/so-huu-tri-tue',
  latest: [],
  updatedAt: '2026-11-20T02:00:00.000Z',
}));

const noFacets = {
  group: [],
  consultation: [],
  issuingBody: [],
  field: [],
  year: [],
  status: [],
  signatory: [],
};
const facets = { ...noFacets, type: [{ value: 'quyet-dinh', label: 'Quyết định', count: 1 }] };

const listOf = (data: unknown[], meta = {}) => ({
  data,
  meta: {
    pagination: { page: 1, pageSize: 50, pageCount: 1, total: data.length, nextCursor: null },
    ...meta,
  },
});

export const documentList = (documents: LegalDocumentSummary[]) =>
  listOf(documents, { on: '2026-11-28', facets });

export const articleList = (articles: ArticleSummary[]) => listOf(articles);

const answers: Record<string, unknown> = {
  '/api/v1/site': { data: site, meta: {} },
  '/api/v1/categories': { data: categories, meta: {} },
  '/api/v1/articles': listOf([article]),
  '/api/v1/legal-documents': documentList([document]),
};

/** How the cms answers: as published, with 503, or not at all. */
type Health = 'well' | 'failing' | 'silent';

/**
 * A fake cms with hostile texts everywhere; `asked` holds the targets of its requests, `more` adds answers
 * by path, which tests may change.
 */
export async function startPublishedCms(more: Record<string, unknown> = {}) {
  const asked: string[] = [];
  const state: { health: Health } = { health: 'well' };
  const cms = await startFakeCms((request, response) => {
    const url = new URL(request.url ?? '/', 'http://cms');
    asked.push(url.pathname + url.search);
    if (state.health === 'silent') return;
    if (state.health === 'failing') return void response.writeHead(503).end();
    const answer = { ...answers, ...more }[url.pathname];
    const isBytes = Buffer.isBuffer(answer);
    const headers = url.pathname.startsWith('/uploads/') ? fileHeaders(url.pathname) : {};
    response.writeHead(answer === undefined ? 404 : 200, headers);
    response.end(isBytes ? answer : JSON.stringify(answer ?? {}));
  });
  return { ...cms, asked, state };
}
