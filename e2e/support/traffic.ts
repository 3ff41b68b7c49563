import type { Page, Request } from '@playwright/test';

/** A small phone with a dense screen. */
export const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
};

/** Bytes, compressed as sent. */
export interface Traffic {
  /** Without their headers. */
  scripts: number;
  /** All files, with their headers. */
  all: number;
}

/** Call this before opening the page; the result returns the traffic since then. */
export function watchTraffic(page: Page): () => Promise<Traffic> {
  const loaded: Request[] = [];
  page.on('requestfinished', (request) => loaded.push(request));
  return async () => {
    const files = await Promise.all(
      loaded.map(async (request) => ({ type: request.resourceType(), ...(await request.sizes()) })),
    );
    const scripts = files.filter(({ type }) => type === 'script');
    return {
      scripts: sumOf(scripts.map((file) => file.responseBodySize)),
      all: sumOf(files.map((file) => file.responseBodySize + file.responseHeadersSize)),
    };
  };
}

const sumOf = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);
