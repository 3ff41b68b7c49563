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
          { path: '/van-ban', lazy: () => import('./pages/document-list.tsx') },
          { path: '/van-ban/:slug', lazy: () => import('./pages/document.tsx') },
          { path: '/video', lazy: () => import('./pages/video-list.tsx') },
          { path: '/video/:slug', lazy: () => import('./pages/video.tsx') },
          { path: '/hinh-anh', lazy: () => import('./pages/gallery-list.tsx') },
          { path: '/hinh-anh/:slug', lazy: () => import('./pages/gallery.tsx') },
          { path: '/trang/:slug', lazy: () => import('./pages/static-page.tsx') },
          { path: '/so-do', lazy: () => import('./pages/site-map.tsx') },
          { path: '/tim-kiem', lazy: () => import('./pages/search.tsx') },
          { path: '/dang-nhap', lazy: () => import('./pages/login.tsx') },
          { path: '*', lazy: () => import('./pages/not-found.tsx') },
        ],
      },
    ],
  },
];
