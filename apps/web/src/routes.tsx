import {
  CONTENT_TYPE_NAMES,
  contentAddress,
  LISTED_TYPES,
  type ContentTypeName,
  type ListedType,
} from '@portal/contract/content-types';
import type { RouteObject } from 'react-router';
import * as layout from './layout/layout.tsx';
import { LoadingPage } from './layout/loading-page.tsx';
import {
  categoryAddress,
  homeAddress,
  listAddress,
  loginAddress,
  newsOfDayAddress,
  newsOfMonthAddress,
  newsOfYearAddress,
  searchAddress,
  siteMapAddress,
} from './lib/addresses.ts';
import { loadCode } from './lib/code.ts';
import { LAYOUT_ROUTE } from './lib/today.ts';
import * as article from './pages/article.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { loadPage, type PageModule } from './ui/later-page.ts';

type Load = () => Promise<PageModule>;
type Page = PageModule | { lazy: Load; handle?: string };

/** A page that can be read and navigated without its code, which loads at the first touch. */
function page(load: Load): Page {
  return { lazy: () => loadPage(load) };
}

/**
 * A page whose tools must work from the start. `file` names the imported module, for the server's look-up
 * in the build's manifest.
 */
function pageWithTools(file: string, load: Load): Page {
  return { lazy: () => loadCode(load), handle: `src/pages/${file}` };
}

/** The source file of a page that loads when visited. */
export function moduleOf({ handle }: RouteObject): string | undefined {
  return typeof handle === 'string' ? handle : undefined;
}

/**
 * The pages of each type. An article's page is in the first file, because most visits begin with one and
 * the other pages share its parts.
 */
const pagesOfTypes: Record<ListedType, { list: Page; one: Page }> & {
  [Type in ContentTypeName]: { one: Page };
} = {
  article: {
    list: page(() => import('./pages/news-list.tsx')),
    one: { Component: article.Component, loader: article.loader },
  },
  'legal-document': {
    list: page(() => import('./pages/document-list.tsx')),
    one: pageWithTools('document.tsx', () => import('./pages/document.tsx')),
  },
  video: {
    list: page(() => import('./pages/video-list.tsx')),
    one: pageWithTools('video.tsx', () => import('./pages/video.tsx')),
  },
  gallery: {
    list: page(() => import('./pages/gallery-list.tsx')),
    one: pageWithTools('gallery.tsx', () => import('./pages/gallery.tsx')),
  },
  page: { one: pageWithTools('static-page.tsx', () => import('./pages/static-page.tsx')) },
};

/** Every address of the site. */
const pages: RouteObject[] = [
  { path: homeAddress(), ...page(() => import('./pages/home.tsx')) },
  ...LISTED_TYPES.map((type) => ({ path: listAddress(type), ...pagesOfTypes[type].list })),
  ...CONTENT_TYPE_NAMES.map((type) => ({
    path: contentAddress(type, ':slug'),
    ...pagesOfTypes[type].one,
  })),
  {
    path: categoryAddress(':slug'),
    ...page(() => import('./pages/news-category.tsx')),
  },
  { path: newsOfDayAddress(':day'), ...page(() => import('./pages/news-day.tsx')) },
  {
    path: newsOfMonthAddress(':month'),
    ...page(() => import('./pages/news-month.tsx')),
  },
  {
    path: newsOfYearAddress(':year'),
    ...page(() => import('./pages/news-year.tsx')),
  },
  { path: siteMapAddress(), ...page(() => import('./pages/site-map.tsx')) },
  { path: searchAddress(), ...page(() => import('./pages/search.tsx')) },
  { path: loginAddress(), ...pageWithTools('login.tsx', () => import('./pages/login.tsx')) },
  { path: '*', ...pageWithTools('not-found.tsx', () => import('./pages/not-found.tsx')) },
];

export const routes: RouteObject[] = [
  {
    id: LAYOUT_ROUTE,
    Component: layout.Component,
    loader: layout.loader,
    HydrateFallback: LoadingPage,
    children: [{ ErrorBoundary: ProblemPage, children: pages }],
  },
];
