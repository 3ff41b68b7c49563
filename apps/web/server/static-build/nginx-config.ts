import { TRACKING_PARAMETERS } from '@portal/contract/tracking-parameters';
import { BEARER_TOKEN } from '@portal/rate-limits/api-token';
import { CHANGES_STREAM } from '../kept-answers/follow-changes.ts';
import { securityHeaders } from '../security-headers.ts';
import { MISSING, SHELL } from './file-names.ts';

interface NginxFacts {
  scriptHashes: string[];
  /** By path and query. */
  redirects: Map<string, string>;
  /** By file name. */
  types: Map<string, string>;
  cmsUrl: URL;
  cmsPublicUrl: URL;
  webPublicUrl: URL;
}

const PASSED_ON = ['/api/v1/', '/uploads/'];
/** No file has this name. */
const NO_FILE = '/-';

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
const escapedForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const headerLines = (headers: Record<string, string>) =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);

/** A location holds for every query, so an address with one needs a condition. */
function redirectRule([from, to]: [string, string]): string {
  const rule = `return 301 ${quoted(to)};`;
  return from.includes('?')
    ? `if ($request_uri = ${quoted(from)}) { ${rule} }`
    : `location = ${quoted(from)} { ${rule} }`;
}

/** The nginx rules that serve the folder, to be included in a `server` block beside its `root`. */
export function nginxConfig(facts: NginxFacts): string {
  const { redirects, types, cmsUrl, cmsPublicUrl } = facts;
  const headers = securityHeaders(facts);
  const passOn = [
    ...headerLines(headers.passedOn),
    `proxy_pass ${cmsUrl.origin};`,
    'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
    // As the web server does: only clients of the API have a token, and nothing has a body.
    'proxy_set_header Authorization $token;',
    ...['Cookie', 'Content-Length'].map((name) => `proxy_set_header ${name} "";`),
    'proxy_pass_request_body off;',
    'limit_except GET OPTIONS { deny all; }',
  ].join(' ');
  return [
    'charset utf-8;',
    'gzip on;',
    'gzip_static on;',
    'gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/xml application/xml application/rss+xml application/atom+xml;',
    'set $cache "no-cache";',
    ...headerLines(headers.own),
    'add_header Cache-Control $cache always;',
    `error_page 404 /${MISSING};`,
    '',
    '# The page of an address, by its query: none, the number of a page, or what only the API can answer.',
    'set $page ".html";',
    `set $shell "${NO_FILE}";`,
    `if ($args) { set $page ""; set $shell "/${SHELL}"; }`,
    `if ($args ~ "^trang=([1-9][0-9]*)$") { set $page ".trang-$1.html"; set $shell "${NO_FILE}"; }`,
    `if ($args ~ ${quoted(`^(${TRACKING_PARAMETERS})=`)}) { set $page ".html"; set $shell "${NO_FILE}"; }`,
    '',
    '# The token of a client of the API; nginx sends no empty header.',
    'set $token "";',
    `if ($http_authorization ~* ${quoted(BEARER_TOKEN.source)}) { set $token "Bearer $1"; }`,
    '',
    'location = / { try_files /index$page $shell =404; }',
    'location / { rewrite ^(.+)/$ $1 permanent; try_files $uri$page $uri $shell =404; }',
    `location /assets/ { set $cache "public, max-age=31536000, immutable"; try_files $uri =404; }`,
    ...[...types].map(
      ([name, type]) =>
        `location ~ "/${escapedForPattern(name)}$" { types { } default_type ${quoted(type)}; try_files $uri =404; }`,
    ),
    ...[...redirects].map(redirectRule),
    `location = /dang-nhap { return 302 ${quoted(new URL('/admin', cmsPublicUrl).href)}; }`,
    'location = /healthz { return 200 "ok"; }',
    '',
    '# The cms answers what is not in the folder: the API, and uploaded files.',
    ...PASSED_ON.map((prefix) => `location ${prefix} { ${passOn} }`),
    // Its events must not be buffered.
    `location ${CHANGES_STREAM} { proxy_buffering off; ${passOn} }`,
    '',
  ].join('\n');
}
