import { isIP } from 'node:net';
import path from 'node:path';
import type { AddressLimitSettings } from '@portal/rate-limits/address-limits';
import { limitSettingsIn } from '@portal/rate-limits/settings';

const DEFAULT_PORT = 3000;
/** The default public address: this machine. */
const localUrl = (port: number) => `http://localhost:${port}`;
const DEFAULT_KEPT_MB = { KEPT_PAGES_MB: '40', KEPT_ANSWERS_MB: '32' };
const MB = 1_024 * 1_024;
const DEFAULT_CMS_URL = 'http://localhost:1337';

export interface Config {
  port: number;
  /** The site's public address, for links in feeds, site maps and link previews. */
  webPublicUrl: URL;
  /** The cms's address for this server. */
  cmsUrl: URL;
  /** The cms's public address. */
  cmsPublicUrl: URL;
  /** The result of `vite build`. */
  clientFolder: string;
  serverEntry: string;
  /** Vite's manifest of the client's files. */
  manifest: string;
  /** Addresses and ranges (CIDR) of the proxies whose `X-Forwarded-For` is trusted. */
  trustedProxies: string[];
  /** Memory limit for kept pages and feeds. */
  keptBytes: number;
  /** How often one address may ask the API. */
  apiLimits: AddressLimitSettings;
  /** Memory limit for kept API answers. */
  keptApiBytes: number;
}

/** Its errors are sentences for the person who starts the server. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const dist = path.resolve(import.meta.dirname, '../dist');
  const cmsUrl = urlIn(env, 'CMS_URL', DEFAULT_CMS_URL);
  const port = portIn(env);
  return {
    port,
    webPublicUrl: urlIn(env, 'WEB_PUBLIC_URL', localUrl(port)),
    cmsUrl,
    cmsPublicUrl: urlIn(env, 'CMS_PUBLIC_URL', cmsUrl.href),
    clientFolder: path.join(dist, 'client'),
    serverEntry: path.join(dist, 'server/entry-server.js'),
    manifest: path.join(dist, 'client/.vite/manifest.json'),
    trustedProxies: proxiesIn(env),
    keptBytes: keptBytesIn(env, 'KEPT_PAGES_MB'),
    keptApiBytes: keptBytesIn(env, 'KEPT_ANSWERS_MB'),
    apiLimits: limitSettingsIn(env),
  };
}

function portIn(env: NodeJS.ProcessEnv): number {
  const port = Number(env['WEB_PORT'] || DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`WEB_PORT=${env['WEB_PORT']} không phải là số cổng (từ 1 đến 65535).`);
}

function keptBytesIn(env: NodeJS.ProcessEnv, name: keyof typeof DEFAULT_KEPT_MB): number {
  const text = env[name] || DEFAULT_KEPT_MB[name];
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text) * MB;
  throw new Error(`${name}=${text} không phải là số nguyên từ 1 đến 99999.`);
}

function urlIn(env: NodeJS.ProcessEnv, name: string, otherwise: string): URL {
  const text = env[name] || otherwise;
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new Error(`${name}=${text} không phải là một địa chỉ http:// hoặc https://.`);
}

function proxiesIn(env: NodeJS.ProcessEnv): string[] {
  const text = env['TRUSTED_PROXIES'] ?? '';
  const proxies = text.split(',').map((one) => one.trim());
  if (proxies.every(isAddressOrRange)) return proxies;
  if (text.trim() === '') return [];
  throw new Error(
    `TRUSTED_PROXIES=${text} phải là các địa chỉ IP hoặc dải địa chỉ (CIDR), cách nhau bằng dấu phẩy.`,
  );
}

function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
}
