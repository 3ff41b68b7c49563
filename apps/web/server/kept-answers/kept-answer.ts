import { EncodedBody } from '@portal/kept-answers/encoded-body';
import { RETRY_AFTER } from '../refusals.ts';
import { withNotice } from './old-page-notice.ts';

interface Redirection {
  status: number;
  location: string;
}

/** The refusal's text is not kept. */
interface Nothing {
  status: 404;
}

export interface KeptBody {
  status: number;
  headers: Record<string, string>;
  body: EncodedBody;
  madeAt: Date;
  /** The body to send while the cms may have newer content. */
  asOld: () => EncodedBody;
  /** How many times memory may hold the bytes. */
  copies: number;
  /** Whether the bytes are sent compressed. */
  isText: boolean;
  /** Identifies everything that the body was made of, where checking that is cheaper than making it. */
  madeOf?: string;
}

export type KeptAnswer = Redirection | Nothing | KeptBody;

export const NOTHING: Nothing = { status: 404 };

/** Cached, but revalidated on every request. */
const ASKED_EVERY_TIME = 'no-cache';

/** A rendered page of the site; when outdated, it shows the time it was made. */
export function htmlPage(status: number, html: Buffer, madeAt: Date): KeptBody {
  const body = new EncodedBody(html);
  let old: EncodedBody | undefined;
  return {
    ...{ status, madeAt, isText: true, body },
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': status === 200 ? ASKED_EVERY_TIME : 'no-store',
      ...(status === 503 && RETRY_AFTER),
    },
    // Decoded on demand: a kept string would take twice the memory of the bytes.
    asOld: () => (old ??= new EncodedBody(withNotice(body.plain.bytes.toString(), madeAt))),
    // The page, half as much for its compressed form, and both again with the notice.
    copies: 3,
  };
}

/** A text for programs, such as a feed. */
export function textForPrograms(contentType: string, text: string): KeptBody {
  const body = new EncodedBody(text);
  return {
    ...{ status: 200, madeAt: new Date(), isText: true, body, asOld: () => body, copies: 2 },
    headers: { 'Content-Type': contentType, 'Cache-Control': ASKED_EVERY_TIME },
  };
}

interface Picture {
  contentType: string;
  cacheControl: string;
  madeOf: string;
}

export function picture(bytes: Buffer, { contentType, cacheControl, madeOf }: Picture): KeptBody {
  const body = new EncodedBody(bytes);
  return {
    ...{ status: 200, madeAt: new Date(), isText: false, body, asOld: () => body, copies: 1 },
    madeOf,
    headers: {
      'Content-Type': contentType,
      'Cache-Control': cacheControl,
      // Programs that preview a link embed its picture in their own pages.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  };
}
