import type { AddressLimitSettings } from './address-limits.js';
import { rangesIn } from './address-ranges.js';

const DEFAULT_PER_MINUTE = '1200';
/** The machine itself: programs beside the server, such as the web server beside the cms. */
const DEFAULT_UNLIMITED = '127.0.0.0/8,::1';

/** Reads the limits of both servers from their environment. Throws a sentence for whoever starts them. */
export function limitSettingsIn(env: NodeJS.ProcessEnv): AddressLimitSettings {
  const perMinute = env['API_REQUESTS_PER_MINUTE'] || DEFAULT_PER_MINUTE;
  if (!/^[1-9]\d{0,6}$/.test(perMinute)) {
    throw new Error(
      `API_REQUESTS_PER_MINUTE=${perMinute} không phải là số nguyên từ 1 đến 9999999.`,
    );
  }
  const unlimited = env['API_UNLIMITED_ADDRESSES'] ?? DEFAULT_UNLIMITED;
  return {
    perMinute: Number(perMinute),
    proxies: rangesIn('TRUSTED_PROXIES', env['TRUSTED_PROXIES'] ?? ''),
    unlimited: rangesIn('API_UNLIMITED_ADDRESSES', unlimited),
  };
}
