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

type PageModule = Pick<RouteObject, 'Component' | 'loader'>;
type Page = PageModule | { lazy: () => Promise<PageModule>; handle: string };

/**
 * A page that loads when it is first visited. `file` names the imported module: the server looks its
 * chunk and style sheets up in the build's manifest.
 */
function page(file: string, load: () => Promise<PageModule>): Page {
  return { lazy: () => loadCode(load), handle: `src/pages/${file}` };
}

/** The source file of a page that loads when it is visited. */
export function moduleOf({ handle }: RouteObject): string | undefined {
  return typeof handle === 'string' ? handle : undefined;
}

/**
 * The pages of each type. An article's page comes with the first file, because most visits begin with
 * one and the other pages share its parts.
 */
const pagesOfTypes: Record<ListedType, { list: Page; one: Page }> & {
  [Type in ContentTypeName]: { one: Page };
} = {
  article: {
    list: page('news-list.tsx', () => import('./pages/news-list.tsx')),
    one: { Component: article.Component, loader: article.loader },
  },
  'legal-document': {
    list: page('document-list.tsx', () => import('./pages/document-list.tsx')),
    one: page('document.tsx', () => import('./pages/document.tsx')),
  },
  video: {
    list: page('video-list.tsx', () => import('./pages/video-list.tsx')),
    one: page('video.tsx', () => import('./pages/video.tsx')),
  },
  gallery: {
    list: page('gallery-list.tsx', () => import('./pages/gallery-list.tsx')),
    one: page('gallery.tsx', () => import('./pages/gallery.tsx')),
  },
  page: { one: page('static-page.tsx', () => import('./pages/static-page.tsx')) },
};

/** Every address of the site. */
const pages: RouteObject[] = [
  { path: homeAddress(), ...page('home.tsx', () => import('./pages/home.tsx')) },
  ...LISTED_TYPES.map((type) => ({ path: listAddress(type), ...pagesOfTypes[type].list })),
  ...CONTENT_TYPE_NAMES.map((type) => ({
    path: contentAddress(type, ':slug'),
    ...pagesOfTypes[type].one,
  })),
  {
    path: categoryAddress(':slug'),
    ...page('news-category.tsx', () => import('./pages/news-category.tsx')),
  },
  { path: newsOfDayAddress(':day'), ...page('news-day.tsx', () => import('./pages/news-day.tsx')) },
  {
    path: newsOfMonthAddress(':month'),
    ...page('news-month.tsx', () => import('./pages/news-month.tsx')),
  },
  {
    path: newsOfYearAddress(':year'),
    ...page('news-year.tsx', () => import('./pages/news-year.tsx')),
  },
  { path: siteMapAddress(), ...page('site-map.tsx', () => import('./pages/site-map.tsx')) },
  { path: searchAddress(), ...page('search.tsx', () => import('./pages/search.tsx')) },
  { path: loginAddress(), ...page('login.tsx', () => import('./pages/login.tsx')) },
  { path: '*', ...page('not-found.tsx', () => import('./pages/not-found.tsx')) },
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
