import type { Core } from '@strapi/strapi';
import { plainPath } from '../platform/http/plain-path';

const PATH = '/admin/webhooks';

/** Blocks Strapi's own webhooks, because they are unsigned and never retried. */
const noStrapiWebhooks: Core.MiddlewareFactory = () => async (ctx, next) => {
  const path = plainPath(ctx.path);
  if (path === PATH || path.startsWith(`${PATH}/`)) return ctx.notFound();
  return next();
};

/** Disables existing webhooks of Strapi, with a warning in the log. */
export async function stopStrapiWebhooks(strapi: Core.Strapi): Promise<void> {
  const runner = strapi.get('webhookRunner');
  for (const webhook of await strapi.get('webhookStore').findWebhooks()) {
    runner.remove(webhook);
    strapi.log.warn(`Strapi's webhook "${webhook.name}" sends nothing: make it anew in the panel.`);
  }
}

export default noStrapiWebhooks;
