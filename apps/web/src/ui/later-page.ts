import type { ComponentType } from 'react';
import type { LoaderFunction } from 'react-router';
import { loadCode } from '../lib/code.ts';
import { isUntouched } from '../lib/first-touch.ts';
import { later } from './later.tsx';

export interface PageModule {
  Component: ComponentType;
  loader?: LoaderFunction;
}

/**
 * A page without tools of its own, whose links and forms work without script. If the server rendered it,
 * its code loads at the first touch, else at once.
 */
export async function loadPage(load: () => Promise<PageModule>): Promise<PageModule> {
  if (!import.meta.env.SSR && !isUntouched()) return loadCode(load);
  return {
    Component: later(async () => (await load()).Component),
    loader: async (...given) => (await loadCode(load)).loader?.(...given) ?? null,
  };
}
