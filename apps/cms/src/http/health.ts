import { statfs } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';

const MIN_FREE_BYTES = 200_000_000;

/** `/healthz`: the process lives. `/readyz`: the database answers and the disk has room. */
const health: Core.MiddlewareFactory = (_config, { strapi }) => {
  return async (ctx, next) => {
    if (ctx.path === '/healthz') return void answer(ctx, []);
    if (ctx.path !== '/readyz') return next();
    const problems: string[] = [];
    await strapi.db.connection.raw('select 1').catch(() => problems.push('database'));
    const disk = await statfs(strapi.dirs.static.public);
    if (disk.bavail * disk.bsize < MIN_FREE_BYTES) problems.push('disk');
    answer(ctx, problems);
  };
};

function answer(
  ctx: { status: number; body: unknown; set(name: string, value: string): void },
  problems: string[],
) {
  ctx.set('Cache-Control', 'no-store');
  ctx.status = problems.length === 0 ? 200 : 503;
  ctx.body = { status: problems.length === 0 ? 'ok' : 'failing', problems };
}

export default health;
