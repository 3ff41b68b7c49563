import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { START_SCRIPT } from './start-script.ts';
import { startPublishedCms } from './testing/published-cms.ts';
import { PAGE, startTestSite, TEMPLATE, type TestSite } from './testing/site.ts';
import { readTemplate } from './template.ts';

const OTHER_STATUS: Record<string, number> = { '/khong-co': 404, '/da-go': 410, '/hong': 503 };
const SCRIPT = 'document.title';
const PICTURE = Buffer.from('RIFF');
const html = TEMPLATE.replace('</head>', `<script>${SCRIPT}</script></head>`);

let cms: Awaited<ReturnType<typeof startPublishedCms>>;
let site: TestSite;
beforeAll(async () => {
  cms = await startPublishedCms({ '/uploads/a.webp': PICTURE, '/uploads/a.pdf': PICTURE });
  site = await startTestSite({
    cmsUrl: cms.url,
    template: readTemplate(html, {}, 'https://so.example.vn'),
    files: { 'assets/a.js': '', 'favicon.svg': '<svg/>' },
    render: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/cu') return { status: 301, location: '/moi' };
      if (pathname === '/vo') throw new Error('broken');
      return { ...PAGE, status: OTHER_STATUS[pathname] ?? 200 };
    },
  });
});
afterAll(() => {
  site.close();
  cms.close();
});

/** The sources of a directive, or of `default-src` where it is missing. */
function sourcesOf(headers: IncomingHttpHeaders, directive: string): string[] {
  const policy = String(headers['content-security-policy']).split('; ');
  const named = (name: string) => policy.find((one) => one.split(' ')[0] === name);
  return (named(directive) ?? named('default-src') ?? '').split(' ').slice(1);
}

/**
 * Scores as Mozilla's Observatory does (@mdn/mdn-http-observatory 1.4.8, `grader/charts.js`). The
 * Observatory scans only public hosts over HTTPS, so its rules are copied here.
 */
function score(headers: IncomingHttpHeaders): number {
  const all = String(headers['content-security-policy']);
  const scripts = sourcesOf(headers, 'script-src');
  const isStrict =
    !/unsafe|https?:(?!\/\/)|\*/.test(all) &&
    ![...scripts, ...sourcesOf(headers, 'object-src')].includes('data:');
  const isFrameless = /frame-ancestors '(none|self)'/.test(all);
  const seconds = Number(
    /max-age=(\d+)/.exec(String(headers['strict-transport-security']))?.[1] ?? 0,
  );
  const points = [
    isStrict ? (sourcesOf(headers, 'default-src').join() === "'none'" ? 10 : 5) : -20,
    headers['set-cookie'] ? -20 : 0,
    /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
      String(headers['referrer-policy']),
    )
      ? 5
      : 0,
    seconds >= 15_768_000 ? 0 : -20,
    headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    isFrameless ? 5 : -20,
    /^same-(origin|site)$/.test(String(headers['cross-origin-resource-policy'])) ? 10 : 0,
  ];
  return points.reduce((sum, one) => sum + one, 100);
}

test.each([
  ...['/', '/tin-tuc?trang=2', '/khong-co', '/da-go', '/hong', '/vo', '/cu', '/tin-tuc/', '/%ff'],
  ...['/assets/a.js', '/assets/older.js', '/favicon.svg', '/healthz', '/readyz', '/dang-nhap'],
  ...['/rss.xml', '/sitemap.xml', '/robots.txt', '/manifest.webmanifest', '/sitemap/x-1.xml'],
  ...['/anh-chia-se/trang-chu.jpg', '/anh-chia-se/x.jpg', '/uploads/../x', '/uploads/khong-co'],
  ...['/api', '/api/x', '/api/v1/%ff', '/uploads/a.webp', '/uploads/a.pdf'],
])('%s has a score of at least 120', async (address) => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const { status, headers } = await site.ask(address);
  logged.mockRestore();
  expect(status).toBeLessThan(600);
  expect(score(headers)).toBeGreaterThanOrEqual(120);
});

test('what the cms answers for programs keeps the headers of the cms, and says to stay with HTTPS', async () => {
  const { headers } = await site.ask('/api/v1/site');
  expect(headers).toMatchObject({
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
  });
});

test('a method that writes is refused with the same headers', async () => {
  for (const address of ['/', '/api/v1/site']) {
    const { status, headers } = await site.ask(address, { method: 'POST' });
    expect(status).toBe(405);
    expect(score(headers)).toBeGreaterThanOrEqual(120);
  }
});

test('browsers are told to stay with HTTPS only where the public reaches the site so', async () => {
  const local = await startTestSite({ webPublicUrl: new URL('http://localhost:3000') });
  const { headers } = await local.ask('/');
  local.close();
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('the scripts of the page are named by their hashes, and no other may stand in it', async () => {
  const { headers } = await site.ask('/');
  const hashes = [SCRIPT, START_SCRIPT].map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  expect(new Set(sourcesOf(headers, 'script-src'))).toEqual(new Set(["'self'", ...hashes]));
});
