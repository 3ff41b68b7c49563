import { EncodedBody } from '@portal/kept-answers/encoded-body';
import { withNotice } from './old-page-notice.ts';

interface Redirection {
  status: number;
  location: string;
}

/** The words of the refusal are not kept. */
interface Nothing {
  status: 404;
}

export interface KeptBody {
  status: number;
  headers: Record<string, string>;
  body: EncodedBody;
  madeAt: Date;
  /** What is sent while it may differ from what the cms has by now. */
  asOld: () => EncodedBody;
  /** How many times the bytes may be in memory. */
  copies: number;
  /** Whether the bytes are compressed on their way. */
  isText: boolean;
  /** Names all that the body was made of, where making it takes longer than asking that. */
  madeOf?: string;
}

export type KeptAnswer = Redirection | Nothing | KeptBody;

export const NOTHING: Nothing = { status: 404 };

const RETRY_AFTER_SECONDS = 30;
/** Programs and browsers keep it, but ask every time whether it is still the newest. */
const ASKED_EVERY_TIME = 'no-cache';

/** A rendered page of the site; as an old one it says from when it is. */
export function htmlPage(status: number, html: Buffer, madeAt: Date): KeptBody {
  const body = new EncodedBody(html);
  let old: EncodedBody | undefined;
  return {
    ...{ status, madeAt, isText: true, body },
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': status === 200 ? ASKED_EVERY_TIME : 'no-store',
      ...(status === 503 && { 'Retry-After': String(RETRY_AFTER_SECONDS) }),
    },
    // From the bytes: a string kept for it would take twice their memory.
    asOld: () => (old ??= new EncodedBody(withNotice(body.plain.bytes.toString(), madeAt))),
    // The page, half of it again compressed, and the same with the notice.
    copies: 3,
  };
}

/** What programs read. */
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
      // Programs that show a link show its picture, in pages of their own.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  };
}
