import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';

export type AdminContext = Parameters<Core.ControllerHandler>[0];

interface AdminRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** A right of Strapi's settings that the user must have, such as `api-tokens.read`. */
  right?: string;
  /** Returns the response's `data`, or a stream as its whole body. It must check content rights itself. */
  answer: (ctx: AdminContext) => unknown;
}

/** Adds admin routes, open to every signed-in user who has the `right`, if any. */
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
