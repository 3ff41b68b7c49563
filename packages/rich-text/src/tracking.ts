import { TRACKING_PARAMETERS } from '@portal/contract/tracking-parameters';

/** Services that wrap the target address in an address of their own. */
const WRAPPERS: readonly { host: RegExp; path: RegExp; read: (url: URL) => string | null }[] = [
  // The `data` parameter of Outlook identifies the recipient of the mail.
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^/, read: parameter('url') },
  {
    host: /^statics\.teams\.cdn\.office\.net$/,
    path: /safelinks/,
    read: parameter('url'),
  },
  { host: /^lm?\.(facebook|messenger)\.com$/, path: /^\/l\.php$/, read: parameter('u') },
  { host: /^l\.instagram\.com$/, path: /^\/$/, read: parameter('u') },
  { host: /^(www\.)?google\.com(\.vn)?$/, path: /^\/url$/, read: parameter('q', 'url') },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, read: parameter('q') },
  { host: /^(www\.)?linkedin\.com$/, path: /^\/redir\/redirect$/, read: parameter('url') },
  { host: /^linkprotect\.cudasvc\.com$/, path: /^\/url$/, read: parameter('a') },
  { host: /^urldefense\.proofpoint\.com$/, path: /^\/v1\/url$/, read: parameter('u') },
  { host: /^urldefense\.proofpoint\.com$/, path: /^\/v2\/url$/, read: readProofpoint2 },
  { host: /^urldefense\.(com|us)$/, path: /^\/v3\//, read: readProofpoint3 },
];

/** More wrappers than any chain of mail systems adds. */
const MAX_WRAPPERS = 8;

/**
 * Extracts the target address from tracking wrappers, also from nested ones. Undefined if a wrapper
 * does not reveal its target: its address may identify a person, so it must not be stored. Any
 * other address is returned unchanged.
 */
export function unwrapTracking(href: string): string | undefined {
  let address = href;
  for (let count = 0; count < MAX_WRAPPERS; count += 1) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const wrapper = url && wrapperOf(url);
    if (!url || !wrapper) return address;
    const inner = wrapper.read(url)?.trim() ?? '';
    if (inner === '') return undefined;
    address = inner;
  }
  return undefined;
}

function wrapperOf({ protocol, hostname, pathname }: URL) {
  if (!/^https?:$/.test(protocol)) return undefined;
  return WRAPPERS.find(({ host, path }) => host.test(hostname) && path.test(pathname));
}

function parameter(...names: string[]) {
  return ({ searchParams }: URL) =>
    names.map((name) => searchParams.get(name)).find((value) => value !== null) ?? null;
}

/** Proofpoint v2 encodes `%` as `-` and `/` as `_`. */
function readProofpoint2({ searchParams }: URL): string | null {
  const coded = searchParams.get('u');
  if (coded === null) return null;
  try {
    return decodeURIComponent(coded.replaceAll('-', '%').replaceAll('_', '/'));
  } catch {
    return null;
  }
}

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Proofpoint v3: `/v3/__ADDRESS__;OTHERS!…`, where OTHERS is base64url. In the address, `*` is the
 * next character of OTHERS; `**` and one more character are a run, whose length that character
 * encodes.
 */
function readProofpoint3({ href }: URL): string | null {
  const [, address, coded = ''] = /\/v3\/__(.+?)__;([^!]*)!/.exec(href) ?? [];
  if (address === undefined) return null;
  const others = charactersOf(coded);
  if (others === undefined) return null;
  const whole = address.replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) =>
    others.splice(0, run === undefined ? 1 : RUNS.indexOf(run) + 2).join(''),
  );
  // Proofpoint drops one slash of `https://`.
  return whole.replace(/^([a-z]+:)\/+/i, '$1//');
}

function charactersOf(base64: string): string[] | undefined {
  try {
    const text = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (byte) => byte.charCodeAt(0));
    return Array.from(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const TRACKING_PARAMETER = new RegExp(`^(${TRACKING_PARAMETERS})(=|$)`, 'i');

/** Removes tracking parameters and leaves the rest of the address unchanged. */
export function withoutCampaign(href: string): string {
  const [, start, query, end = ''] = /^(https?:[^?#]*)\?([^#]*)(#.*)?$/i.exec(href) ?? [];
  if (start === undefined || query === undefined) return href;
  const parts = query.split('&');
  const kept = parts.filter((part) => !TRACKING_PARAMETER.test(part));
  if (kept.length === parts.length) return href;
  return `${start}${kept.length === 0 ? '' : `?${kept.join('&')}`}${end}`;
}
