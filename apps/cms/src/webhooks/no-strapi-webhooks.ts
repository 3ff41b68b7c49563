import type { Core } from '@strapi/strapi';
import { plainPath } from '../platform/http/plain-path';

const PATH = '/admin/webhooks';

/** Strapi's own webhooks are unsigned and never sent again: they have no address any more. */
const noStrapiWebhooks: Core.MiddlewareFactory = () => async (ctx, next) => {
  const path = plainPath(ctx.path);
  if (path === PATH || path.startsWith(`${PATH}/`)) return ctx.notFound();
  return next();
};

/** Those that were made before send nothing either. */
export async function stopStrapiWebhooks(strapi: Core.Strapi): Promise<void> {
  const runner = strapi.get('webhookRunner');
  for (const webhook of await strapi.get('webhookStore').findWebhooks()) {
    runner.remove(webhook);
    strapi.log.warn(`Strapi's webhook "${webhook.name}" sends nothing: make it anew in the panel.`);
  }
}

export default noStrapiWebhooks;
