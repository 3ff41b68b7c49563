import type { Core } from '@strapi/strapi';
import { readinessOf, type Problem } from '../readiness/readiness';

const RETRY_AFTER_SECONDS = '5';

/**
 * `/healthz`: the process runs. `/readyz`: the database accepts writes and the uploads folder has free
 * space; otherwise 503 with the names of the problems.
 */
const health: Core.MiddlewareFactory = (_config, { strapi }) => {
  const readiness = readinessOf(strapi);
  return async (ctx, next) => {
    if (ctx.path === '/healthz') answer(ctx, []);
    else if (ctx.path === '/readyz') answer(ctx, await readiness());
    else await next();
  };
};

function answer(ctx: Parameters<Core.MiddlewareHandler>[0], problems: Problem[]): void {
  const isWell = problems.length === 0;
  ctx.set('Cache-Control', 'no-store');
  if (!isWell) ctx.set('Retry-After', RETRY_AFTER_SECONDS);
  ctx.status = isWell ? 200 : 503;
  ctx.body = { status: isWell ? 'ok' : 'failing', problems };
}

export default health;
