import type { RouteObject } from 'react-router';
import * as layout from './layout/layout.tsx';
import { LoadingPage } from './layout/loading-page.tsx';
import { ProblemPage } from './pages/problem.tsx';

/** Every address of the site. Pages load when they are first visited. */
export const routes: RouteObject[] = [
  {
    Component: layout.Component,
    loader: layout.loader,
    HydrateFallback: LoadingPage,
    children: [
      {
        ErrorBoundary: ProblemPage,
        children: [
          { path: '/', lazy: () => import('./pages/home.tsx') },
          { path: '/tin-tuc', lazy: () => import('./pages/news-list.tsx') },
          { path: '/tin-tuc/chuyen-muc/:slug', lazy: () => import('./pages/news-category.tsx') },
          { path: '/tin-tuc/ngay/:day', lazy: () => import('./pages/news-day.tsx') },
          { path: '/tin-tuc/thang/:month', lazy: () => import('./pages/news-month.tsx') },
          { path: '/tin-tuc/:slug', lazy: () => import('./pages/article.tsx') },
          { path: '/tim-kiem', lazy: () => import('./pages/search.tsx') },
          { path: '/dang-nhap', lazy: () => import('./pages/login.tsx') },
          { path: '*', lazy: () => import('./pages/not-found.tsx') },
        ],
      },
    ],
  },
];
