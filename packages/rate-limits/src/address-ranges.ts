import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';

export type AddressRanges = (address: string) => boolean;

/**
 * Reads addresses and ranges (CIDR) separated by commas; an empty list matches none. Throws a sentence that
 * names the variable, for whoever starts the server.
 */
export function rangesIn(variable: string, list: string): AddressRanges {
  if (list.trim() === '') return () => false;
  try {
    const trust = proxyAddr.compile(list.split(',').map((one) => one.trim()));
    return (address) => trust(address, 0);
  } catch {
    throw new Error(
      `${variable}=${list} phải là các địa chỉ IP hoặc dải địa chỉ (CIDR), cách nhau bằng dấu phẩy.`,
    );
  }
}

/** The client's address: only `proxies` may name another one in `X-Forwarded-For`. */
export function clientAddressOf(request: IncomingMessage, proxies: AddressRanges): string {
  const peer = request.socket.remoteAddress ?? '';
  return proxies(peer) ? proxyAddr(request, proxies) : peer;
}
