import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';

export type AdminContext = Parameters<Core.ControllerHandler>[0];

interface AdminRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** A right of Strapi's settings that the user must have, such as `api-tokens.read`. */
  right?: string;
  /** What it gives is the `data` of the answer, or a stream of all of it; it checks rights on content itself. */
  answer: (ctx: AdminContext) => unknown;
}

/** Adds routes for whoever is signed in to the admin. */
export function addAdminRoutes(strapi: Core.Strapi, routes: readonly AdminRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    routes: routes.map(({ method, path, right, answer }) => ({
      ...{ method, path, info: { type: 'admin' as const } },
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          ...(right === undefined
            ? []
            : [{ name: 'admin::hasPermissions', config: { actions: [`admin::${right}`] } }]),
        ],
      },
      async handler(ctx: AdminContext) {
        const given = await answer(ctx);
        ctx.body = given instanceof Readable ? given : { data: given ?? null };
      },
    })),
  });
}
