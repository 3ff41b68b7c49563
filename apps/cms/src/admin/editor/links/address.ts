import { cleanHref } from '@portal/rich-text/nodes/marks';
import { linkTexts as texts } from './link-texts';

type TypedAddress =
  | { href: string; kind: string; problem?: never }
  | { problem: string; href?: never; kind?: never };

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const SCHEME = /^([a-z][a-z0-9+.-]*:)(?!\d+(\/|$))/i;
const MAIL = /^[^\s@:/]+@[\w-]+(\.[\w-]+)+$/;
const TELEPHONE = /^\+?[\d\s().-]{8,20}$/;
const HOST = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.[\p{L}]{2,}(:\d+)?([/?#].*)?$/u;

/**
 * A typed text as an address: with the scheme completed, or the sentence that says why it is invalid.
 * Undefined for words to search for.
 */
export function readAddress(typed: string): TypedAddress | undefined {
  const text = typed.replace(INVISIBLE, '').trim();
  if (TELEPHONE.test(text) && text.replace(/\D/g, '').length >= 8) {
    return { href: `tel:${text.replace(/[^\d+]/g, '')}`, kind: texts.telephone };
  }
  if (text === '' || /\s/.test(text)) return undefined;
  if (MAIL.test(text)) return { href: `mailto:${text}`, kind: texts.mail };
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined) return withScheme(text, scheme);
  if (/^[/\\]/.test(text)) return checked(text, texts.ownPath, texts.noOwnPath);
  return HOST.test(text) ? webAddress(`https://${text}`) : undefined;
}

/** The slug in an address that may be our own: `/tin-tuc/hoi-nghi` → `hoi-nghi`. */
export function slugInAddress(href: string): string | undefined {
  const path = href.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  return /\/([a-z0-9-]+)\/?$/.exec(path)?.[1];
}

function withScheme(text: string, scheme: string): TypedAddress {
  if (scheme === 'http:' || scheme === 'https:') return webAddress(text);
  if (scheme === 'mailto:') return checked(text, texts.mail);
  if (scheme === 'tel:') return checked(text, texts.telephone);
  return { problem: texts.refused(scheme) };
}

function webAddress(text: string): TypedAddress {
  const host = URL.canParse(text) ? new URL(text).hostname : '';
  return host.includes('.') ? checked(text, texts.outside) : { problem: texts.incomplete };
}

function checked(text: string, kind: string, problem = texts.incomplete): TypedAddress {
  const href = cleanHref(text);
  return href === undefined ? { problem } : { href, kind };
}
