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
  searchAddress,
  siteMapAddress,
} from './lib/addresses.ts';
import { loadCode } from './lib/code.ts';
import * as article from './pages/article.tsx';
import { ProblemPage } from './pages/problem.tsx';

type PageModule = Pick<RouteObject, 'Component' | 'loader'>;
type Page = PageModule | { lazy: () => Promise<PageModule> };

/** A page that loads when it is first visited. */
function page(load: () => Promise<PageModule>): Page {
  return { lazy: () => loadCode(load) };
}

/**
 * The pages of each type. An article's page comes with the first file, because most visits begin with
 * one and the other pages share its parts.
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
    one: page(() => import('./pages/document.tsx')),
  },
  video: {
    list: page(() => import('./pages/video-list.tsx')),
    one: page(() => import('./pages/video.tsx')),
  },
  gallery: {
    list: page(() => import('./pages/gallery-list.tsx')),
    one: page(() => import('./pages/gallery.tsx')),
  },
  page: { one: page(() => import('./pages/static-page.tsx')) },
};

/** Every address of the site. */
const pages: RouteObject[] = [
  { path: homeAddress(), ...page(() => import('./pages/home.tsx')) },
  ...LISTED_TYPES.map((type) => ({ path: listAddress(type), ...pagesOfTypes[type].list })),
  ...CONTENT_TYPE_NAMES.map((type) => ({
    path: contentAddress(type, ':slug'),
    ...pagesOfTypes[type].one,
  })),
  { path: categoryAddress(':slug'), ...page(() => import('./pages/news-category.tsx')) },
  { path: newsOfDayAddress(':day'), ...page(() => import('./pages/news-day.tsx')) },
  { path: newsOfMonthAddress(':month'), ...page(() => import('./pages/news-month.tsx')) },
  { path: siteMapAddress(), ...page(() => import('./pages/site-map.tsx')) },
  { path: searchAddress(), ...page(() => import('./pages/search.tsx')) },
  { path: loginAddress(), ...page(() => import('./pages/login.tsx')) },
  { path: '*', ...page(() => import('./pages/not-found.tsx')) },
];

export const routes: RouteObject[] = [
  {
    Component: layout.Component,
    loader: layout.loader,
    HydrateFallback: LoadingPage,
    children: [{ ErrorBoundary: ProblemPage, children: pages }],
  },
];
