import sirv from 'sirv';

const YEAR_SECONDS = 31_536_000;

/** The built files. Those in `assets` carry a hash in their name and never change. */
export function serveFiles(folder: string): ReturnType<typeof sirv> {
  return sirv(folder, {
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
}
