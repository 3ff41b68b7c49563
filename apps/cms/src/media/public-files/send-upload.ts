import type { Core } from '@strapi/strapi';
import send from 'send';

export type Context = Parameters<Core.MiddlewareHandler>[0];

export const PRIVATE = 'private, no-store';

/** Answers with a stored file, or with an error such as 416; returns false if there is no such file. */
export async function sendUpload(
  ctx: Context,
  root: string,
  name: string,
  cacheControl: string,
): Promise<boolean> {
  const problem = await sendFile(ctx, root, name, cacheControl);
  if (!problem) return true;
  if (problem.status === 404) return false;
  ctx.set(problem.headers);
  ctx.status = problem.status;
  ctx.body = '';
  return true;
}

interface SendProblem {
  status: number;
  headers: Record<string, string>;
}

function sendFile(
  ctx: Context,
  root: string,
  name: string,
  cacheControl: string,
): Promise<SendProblem | undefined> {
  return new Promise((resolve) => {
    const answering = send(ctx.req, name, { root, cacheControl: false, index: false });
    answering.on('error', ({ status = 404, headers = {} }: Partial<SendProblem>) => {
      ctx.respond = true;
      ctx.set('Cache-Control', PRIVATE);
      resolve({ status, headers });
    });
    answering.on('headers', (response, _path, stat) => {
      ctx.respond = false;
      response.setHeader('ETag', `"${stat.size.toString(36)}-${stat.mtimeMs.toString(36)}"`);
      response.setHeader('Cache-Control', cacheControl);
    });
    ctx.res.once('close', () => resolve(undefined));
    // `no-cache` only asks caches to revalidate (RFC 9111), but `send` would not answer 304 with it.
    delete ctx.req.headers['cache-control'];
    ctx.status = 200;
    answering.pipe(ctx.res);
  });
}
