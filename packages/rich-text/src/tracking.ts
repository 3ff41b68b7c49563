/** Services that put an address of their own around the one that is meant. */
const WRAPPERS: readonly { host: RegExp; path: RegExp; read: (url: URL) => string | null }[] = [
  // Outlook: its `data` names the person who got the mail.
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

/** More wrappings than any chain of mail systems makes. */
const MAX_WRAPPERS = 8;

/**
 * The address that is meant, out of those that only watch who follows it, nested ones too; undefined
 * where a wrapper does not tell, since it may name a person. Any other address comes back as it is.
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

/** Proofpoint's second form writes `%` as `-` and `/` as `_`. */
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
 * Proofpoint's third form: `/v3/__ADDRESS__;OTHERS!…`, where `*` is the next of the other letters,
 * and `**` and a sign a run of them.
 */
function readProofpoint3({ href }: URL): string | null {
  const [, address, coded = ''] = /\/v3\/__(.+?)__;([^!]*)!/.exec(href) ?? [];
  if (address === undefined) return null;
  const others = charactersOf(coded);
  if (others === undefined) return null;
  const whole = address.replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) =>
    others.splice(0, run === undefined ? 1 : RUNS.indexOf(run) + 2).join(''),
  );
  // One slash of `https://` is lost on the way.
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

/** Parameters that name a campaign or the person who followed it, and never the page. */
const TRACKING_PARAMETER =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_eid|igshid|zarsrc)(=|$)/i;

/** The address without what only tells where a reader came from; all else of it as it was. */
export function withoutCampaign(href: string): string {
  const [, start, query, end = ''] = /^(https?:[^?#]*)\?([^#]*)(#.*)?$/i.exec(href) ?? [];
  if (start === undefined || query === undefined) return href;
  const parts = query.split('&');
  const kept = parts.filter((part) => !TRACKING_PARAMETER.test(part));
  if (kept.length === parts.length) return href;
  return `${start}${kept.length === 0 ? '' : `?${kept.join('&')}`}${end}`;
}
