/** The `tel:` address (RFC 3966) of a number typed with spaces and points. */
export function telephoneLink(telephone: string): string {
  return `tel:${telephone.replace(/[^+\d]/g, '')}`;
}
