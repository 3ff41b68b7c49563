import { siteAnswer, type Site } from '@portal/contract/site';
import type { FastifyInstance } from 'fastify';
import { refusals } from '../refusals.ts';
import type { Refuse } from '../refuse.ts';
import { sendIfChanged } from '../send-if-changed.ts';
import type { CmsReader } from './cms-reader.ts';
import { openSearchDescription } from './open-search.ts';
import { robotsText } from './robots.ts';
import { securityText } from './security-text.ts';
import { webManifest } from './web-manifest.ts';

interface WellKnownOptions {
  askCms: CmsReader;
  webPublicUrl: URL;
  refuse: Refuse;
}

/** What programs look for at addresses that standards give. */
export function serveWellKnown(app: FastifyInstance, options: WellKnownOptions): void {
  const { askCms, webPublicUrl, refuse } = options;
  const { origin } = webPublicUrl;

  const serve = (address: string, contentType: string, write: (site: Site) => string | undefined) =>
    app.get(address, async (request, reply) => {
      const site = await askCms('/site', {}, siteAnswer);
      const text = site && write(site.data);
      if (text === undefined) return refuse(request, reply, refusals.noSuchAddress);
      reply.headers({ 'Content-Type': contentType, 'Cache-Control': 'no-cache' });
      return sendIfChanged(request, reply, text);
    });

  serve('/.well-known/security.txt', 'text/plain; charset=utf-8', (site) =>
    securityText(site, { origin, now: new Date() }),
  );
  serve('/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', (site) =>
    openSearchDescription(site, origin),
  );
  serve('/manifest.webmanifest', 'application/manifest+json; charset=utf-8', webManifest);
  // Crawlers stay away from a site whose robots.txt fails: it needs no cms.
  app.get('/robots.txt', (request, reply) => {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' };
    return sendIfChanged(request, reply.headers(headers), robotsText(origin));
  });
}
