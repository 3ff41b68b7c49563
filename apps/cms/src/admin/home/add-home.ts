import type { StrapiApp } from '@strapi/strapi/admin';

/** Replaces Strapi's home page, whose widgets list no tasks and count all items. */
export function replaceHome(app: Pick<StrapiApp, 'router'>): void {
  app.router.addRoute((routes) => [
    ...routes.filter(({ index }) => index !== true),
    {
      index: true,
      lazy: async () => {
        const { HomePage } = await import('./home-page');
        return { Component: HomePage };
      },
    },
  ]);
}
