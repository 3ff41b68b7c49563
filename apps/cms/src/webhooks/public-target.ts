import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

const PRIVATE = 'Địa chỉ này thuộc mạng nội bộ: webhook chỉ gửi đến máy chủ trên Internet.';

/** Whom nothing may be sent to, whatever name leads there. */
export class PrivateAddressError extends Error {
  constructor() {
    super(PRIVATE);
    this.name = 'PrivateAddressError';
  }
}

type IsAllowed = (address: string) => boolean;

/**
 * Whether an address is one of the public Internet: none of the machine itself, of a private network, of
 * link-local services such as a cloud's metadata, or of a transition mechanism that leads to one of these.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/**
 * Looks a name up for a connection and refuses it if any of its addresses is private: the address that was
 * checked is the one that is connected to. `isAllowed` names exceptions.
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

/** A literal address is not looked up. Throws where nothing may be sent. */
export function requirePublicHost({ hostname }: URL, isAllowed: IsAllowed): void {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(address) !== 0 && !mayConnect(address, isAllowed)) throw new PrivateAddressError();
}

function mayConnect(address: string, isAllowed: IsAllowed): boolean {
  return isPublicAddress(address) || isAllowed(address);
}
