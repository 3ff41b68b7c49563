import { escaped } from './xml-text.ts';

/** Plain text with links; addresses are absolute. */
export type FeedText = (string | FeedLink)[];

interface FeedLink {
  text: string;
  url: string;
}

export function plainText(text: FeedText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

export function htmlText(text: FeedText): string {
  return text
    .map((part) =>
      typeof part === 'string'
        ? escaped(part)
        : `<a href="${escaped(part.url)}">${escaped(part.text)}</a>`,
    )
    .join('');
}

export function hasLink(text: FeedText): boolean {
  return text.some((part) => typeof part !== 'string');
}
