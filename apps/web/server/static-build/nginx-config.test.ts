import { expect, test } from 'vitest';
import { nginxConfig } from './nginx-config.ts';

function configWith(redirects: [string, string][] = []): string {
  return nginxConfig({
    ...{ scriptHashes: [], types: new Map(), redirects: new Map(redirects) },
    cmsUrl: new URL('http://127.0.0.1:1337'),
    cmsPublicUrl: new URL('https://quan-tri.example.vn'),
    webPublicUrl: new URL('https://so.example.vn'),
  });
}

/** The `Authorization` that the cms gets for the one of a request, by the rules of nginx. */
function passedOn(authorization: string): string {
  const [, pattern = '(?!)', sent = ''] =
    /if \(\$http_authorization ~\* "(.*)"\) \{ set \$token "(.*)"; \}/.exec(configWith()) ?? [];
  const [, token] = new RegExp(pattern.replaceAll('\\\\', '\\'), 'i').exec(authorization) ?? [];
  return token === undefined ? '' : sent.replace('$1', token);
}

test('the cms gets the token of a client of the API, and no other Authorization', () => {
  expect(passedOn('bearer cong_abc')).toBe('Bearer cong_abc');
  expect(passedOn('Bearer eyJhbGciOi')).toBe('');
  expect(passedOn('Basic Y29uZ18=')).toBe('');
  const proxied = configWith()
    .split('\n')
    .filter((line) => line.includes('proxy_pass '));
  expect(proxied).toHaveLength(3);
  for (const line of proxied) {
    expect(line.match(/proxy_set_header Authorization [^;]*;/g)).toEqual([
      'proxy_set_header Authorization $token;',
    ]);
  }
});

test('an address with a query moves alone, one without with every query', () => {
  const lines = configWith([
    ['/tin-tuc?trang=1', '/tin-tuc'],
    ['/cu', '/moi'],
  ]).split('\n');
  expect(lines).toContain('if ($request_uri = "/tin-tuc?trang=1") { return 301 "/tin-tuc"; }');
  expect(lines).toContain('location = "/cu" { return 301 "/moi"; }');
  expect(lines.filter((line) => line.startsWith('location = "/tin-tuc'))).toEqual([]);
});

test.each(['fbclid=IwAR0', 'utm_source=zalo', 'msclkid=1'])(
  'a link shared with %s leads to the page without it',
  (query) => {
    const [, pattern = '(?!)'] =
      /if \(\$args ~ "(.*)"\) \{ set \$page "\.html";/.exec(configWith()) ?? [];
    expect(new RegExp(pattern.replaceAll('\\\\', '\\')).test(query)).toBe(true);
  },
);
