/** A path on the site itself; `//host` is none. */
export function isOwnPath(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}

/** An address of the web, with its host. */
export function isWebAddress(address: string): boolean {
  return /^https?:$/.test(URL.parse(address)?.protocol ?? '');
}
