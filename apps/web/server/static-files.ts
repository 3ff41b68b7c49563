import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { NO_PAGE_POLICY } from './security-headers.ts';

const YEAR_SECONDS = 31_536_000;
/** File names here contain a hash of the content. */
const HASHED = '/assets/';
const FOR_EVER = `public, max-age=${YEAR_SECONDS}, immutable`;
const ASKED_FOR_AGAIN = 'no-cache';

/** Serves the built files as of the start, in the smallest encoding that a browser accepts. */
export async function serveFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    // `index.html` is the page template, not a page.
    index: false,
    globIgnore: ['index.html', '**/*.{br,gz}', '.*/**'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(folder + HASHED);
      reply.header('Cache-Control', isHashed ? FOR_EVER : ASKED_FOR_AGAIN);
      // The policy of pages takes half a kilobyte and has no effect on scripts, fonts and style sheets.
      if (isHashed) reply.header('Content-Security-Policy', NO_PAGE_POLICY);
    },
  });
  app.get(`${HASHED}*`, (_request, reply) =>
    reply
      .code(404)
      .headers({ 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
      .send('Không có tệp này.\n'),
  );
}
