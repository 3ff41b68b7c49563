import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without settings the site is at port 3000 and the cms at 1337', () => {
  const { port, cmsUrl, cmsPublicUrl } = readConfig({});
  expect([port, cmsUrl.href, cmsPublicUrl.href]).toEqual([
    3000,
    'http://localhost:1337/',
    'http://localhost:1337/',
  ]);
});

test('without a setting no proxy is trusted, with it those that it names', () => {
  expect(readConfig({}).trustedProxies).toEqual([]);
  expect(readConfig({ TRUSTED_PROXIES: ' ' }).trustedProxies).toEqual([]);
  const { trustedProxies } = readConfig({ TRUSTED_PROXIES: '10.0.0.7, 172.16.0.0/12,fd00::/8' });
  expect(trustedProxies).toEqual(['10.0.0.7', '172.16.0.0/12', 'fd00::/8']);
});

test.each([
  ...[
    { WEB_PORT: 'abc' },
    { WEB_PORT: '70000' },
    { CMS_URL: 'cms' },
    { CMS_URL: 'ftp://a' },
    { WEB_PUBLIC_URL: 'so.vn' },
  ],
  ...[{ TRUSTED_PROXIES: 'nginx' }, { TRUSTED_PROXIES: '10.0.0.7,' }],
  ...[{ KEPT_PAGES_MB: '0' }, { KEPT_PAGES_MB: '64MB' }, { KEPT_ANSWERS_MB: '-1' }],
  ...[{ TRUSTED_PROXIES: '10.0.0.0/33' }, { TRUSTED_PROXIES: '10.0.0.0/' }],
])('the wrong setting %o is refused by name and value', (env) => {
  const [[name, value] = []] = Object.entries(env);
  expect(() => readConfig(env)).toThrow(`${name}=${value}`);
});
