import type { RouteObject } from 'react-router';
import * as layout from './layout/layout.tsx';
import { LoadingPage } from './layout/loading-page.tsx';
import { loadCode } from './lib/code.ts';
import * as article from './pages/article.tsx';
import { ProblemPage } from './pages/problem.tsx';

const page =
  <T,>(load: () => Promise<T>) =>
  () =>
    loadCode(load);

/**
 * Every address of the site. A page loads when it is first visited; the article's page comes with
 * the first file, because most visits begin with an article and the other pages share its parts.
 */
export const routes: RouteObject[] = [
  {
    Component: layout.Component,
    loader: layout.loader,
    HydrateFallback: LoadingPage,
    children: [
      {
        ErrorBoundary: ProblemPage,
        children: [
          { path: '/', lazy: page(() => import('./pages/home.tsx')) },
          { path: '/tin-tuc', lazy: page(() => import('./pages/news-list.tsx')) },
          {
            path: '/tin-tuc/chuyen-muc/:slug',
            lazy: page(() => import('./pages/news-category.tsx')),
          },
          { path: '/tin-tuc/ngay/:day', lazy: page(() => import('./pages/news-day.tsx')) },
          { path: '/tin-tuc/thang/:month', lazy: page(() => import('./pages/news-month.tsx')) },
          { path: '/tin-tuc/:slug', Component: article.Component, loader: article.loader },
          { path: '/van-ban', lazy: page(() => import('./pages/document-list.tsx')) },
          { path: '/van-ban/:slug', lazy: page(() => import('./pages/document.tsx')) },
          { path: '/video', lazy: page(() => import('./pages/video-list.tsx')) },
          { path: '/video/:slug', lazy: page(() => import('./pages/video.tsx')) },
          { path: '/hinh-anh', lazy: page(() => import('./pages/gallery-list.tsx')) },
          { path: '/hinh-anh/:slug', lazy: page(() => import('./pages/gallery.tsx')) },
          { path: '/trang/:slug', lazy: page(() => import('./pages/static-page.tsx')) },
          { path: '/so-do', lazy: page(() => import('./pages/site-map.tsx')) },
          { path: '/tim-kiem', lazy: page(() => import('./pages/search.tsx')) },
          { path: '/dang-nhap', lazy: page(() => import('./pages/login.tsx')) },
          { path: '*', lazy: page(() => import('./pages/not-found.tsx')) },
        ],
      },
    ],
  },
];
