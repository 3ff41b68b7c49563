/** Zalo takes the address as Base64 of JSON, as its own share button sends it. */
export function zaloShareAddress(address: string): string {
  const parameters = new URLSearchParams({ d: btoa(JSON.stringify({ url: address })) });
  return `https://button-share.zalo.me/share_external?${parameters}`;
}

export function facebookShareAddress(address: string): string {
  return `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: address })}`;
}
