import { createElement, type ReactNode } from 'react';
import { renderToReadableStream, renderToString } from 'react-dom/server';
import { FALLBACK, KeptParts } from './lib/kept-parts.ts';
import { KeptPartsContext } from './ui/kept.tsx';

/** React puts these elements first when it renders less than a whole document. */
const HEAD_ELEMENTS = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/;

export interface RenderedHtml {
  /** `<title>`, `<meta>` and `<link>` elements. */
  head: string;
  body: string;
}

/**
 * The HTML of an element once all of it has rendered. A failure inside a `<Suspense>` leaves its fallback,
 * which the browser renders again; any other failure is thrown.
 */
export async function renderHtml(element: ReactNode): Promise<RenderedHtml> {
  const parts = new KeptParts();
  const page = createElement(KeptPartsContext, { value: parts }, element);
  const html = parts.fill(renderAtOnce(page) ?? (await renderWaiting(page)));
  const [head = ''] = HEAD_ELEMENTS.exec(html) ?? [];
  return { head, body: html.slice(head.length) };
}

/** Undefined if anything fails or suspends. A string is faster than a stream of bytes. */
function renderAtOnce(element: ReactNode): string | undefined {
  try {
    const html = renderToString(element);
    return html.includes(FALLBACK) ? undefined : html;
  } catch {
    // Rendering it again will report the failure.
    return undefined;
  }
}

async function renderWaiting(element: ReactNode): Promise<string> {
  const stream = await renderToReadableStream(element, {
    onError: (error) => console.warn(error),
    // Late parts of a stream would need an inline script to move them into place.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  await stream.allReady;
  return new Response(stream).text();
}
