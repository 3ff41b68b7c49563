import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

const YEAR_SECONDS = 31_536_000;

/** The built files. Those in `assets` carry a hash in their name and never change. */
export function serveFiles(folder: string) {
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    // The page template is no page.
    extensions: [],
    setHeaders: (response, path) => {
      const isHashed = path.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        isHashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      );
    },
  });

  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    // A file can go while the server runs; sirv leaves the error of its stream to end the process.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    serve(request, response, next);
  };
}
