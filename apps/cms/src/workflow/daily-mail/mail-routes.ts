import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { addAdminRoutes } from '../../platform/http/admin-routes';
import { signedInUser } from '../../platform/http/admin-user';
import { rightsTexts } from '../rights/rights-texts';
import { isMailConfigured } from './daily-mail';
import { setWantsMail, wantsMail } from './mail-settings';

const PATH = '/admin/workflow/daily-mail';
const wished = z.strictObject({ isWanted: z.boolean() });

/** Adds the routes by which users switch their daily mail on or off. */
export function addMailRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    {
      ...{ method: 'GET', path: PATH },
      answer: async ({ state }) => ({
        isConfigured: isMailConfigured(),
        isWanted: await wantsMail(strapi.db.connection, signedInUser(state).userId),
      }),
    },
    {
      ...{ method: 'PUT', path: PATH },
      async answer({ state, request }) {
        const { data } = wished.safeParse(request.body);
        if (!data) throw new errors.ValidationError(rightsTexts.unknownRequest);
        await setWantsMail(strapi.db.connection, signedInUser(state).userId, data.isWanted);
      },
    },
  ]);
}
