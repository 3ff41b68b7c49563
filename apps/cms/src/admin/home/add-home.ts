import type { StrapiApp } from '@strapi/strapi/admin';

/** The portal's page takes the place of Strapi's, whose widgets tell nothing to do and count all items. */
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
