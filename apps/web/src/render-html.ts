import { createElement, type ReactNode } from 'react';
import { renderToReadableStream, renderToString } from 'react-dom/server';
import { FALLBACK, KeptParts } from './lib/kept-parts.ts';
import { KeptPartsContext } from './ui/kept.tsx';

/** React puts these at the front of what it renders when that is less than a whole document. */
const HEAD_ELEMENTS = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/;

export interface RenderedHtml {
  /** `<title>`, `<meta>` and `<link>` elements. */
  head: string;
  body: string;
}

/**
 * The HTML of an element once all of it is there. What fails inside a `<Suspense>` leaves its fallback,
 * which the browser renders anew; what fails elsewhere is thrown.
 */
export async function renderHtml(element: ReactNode): Promise<RenderedHtml> {
  const parts = new KeptParts();
  const page = createElement(KeptPartsContext, { value: parts }, element);
  const html = parts.fill(renderAtOnce(page) ?? (await renderWaiting(page)));
  const [head = ''] = HEAD_ELEMENTS.exec(html) ?? [];
  return { head, body: html.slice(head.length) };
}

/** Undefined if anything fails or waits. A string takes less time than a stream of bytes. */
function renderAtOnce(element: ReactNode): string | undefined {
  try {
    const html = renderToString(element);
    return html.includes(FALLBACK) ? undefined : html;
  } catch {
    // Rendering it again tells what has failed.
    return undefined;
  }
}

async function renderWaiting(element: ReactNode): Promise<string> {
  const stream = await renderToReadableStream(element, {
    onError: (error) => console.warn(error),
    // Parts sent after the rest would need an inline script to put them in place.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  await stream.allReady;
  return new Response(stream).text();
}
