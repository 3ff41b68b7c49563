import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

const PRIVATE = 'Địa chỉ này thuộc mạng nội bộ: webhook chỉ gửi đến máy chủ trên Internet.';

/** The target resolves to a private address (SSRF protection). */
export class PrivateAddressError extends Error {
  constructor() {
    super(PRIVATE);
    this.name = 'PrivateAddressError';
  }
}

type IsAllowed = (address: string) => boolean;

/**
 * True for an address on the public Internet: not loopback, not private, not link-local (such as a cloud's
 * metadata service), and not in a transition mechanism that leads to one of these.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/**
 * A DNS lookup for a connection that fails if any address is private. As it runs inside the connection, the
 * checked address is the one used (no DNS rebinding). `isAllowed` permits exceptions.
 */
export function publicLookup(isAllowed: IsAllowed): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const refused = addresses.some(({ address }) => !mayConnect(address, isAllowed));
      const [first] = addresses;
      if (refused || !first) return callback(new PrivateAddressError(), '', 0);
      if (options.all) giveAll(callback, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function giveAll(callback: Parameters<LookupFunction>[2], addresses: LookupAddress[]): void {
  callback(null, addresses);
}

/** Checks literal IP addresses, which skip the lookup. Throws PrivateAddressError. */
export function requirePublicHost({ hostname }: URL, isAllowed: IsAllowed): void {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(address) !== 0 && !mayConnect(address, isAllowed)) throw new PrivateAddressError();
}

function mayConnect(address: string, isAllowed: IsAllowed): boolean {
  return isPublicAddress(address) || isAllowed(address);
}
