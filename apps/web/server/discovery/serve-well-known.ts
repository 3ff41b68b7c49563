import { siteAnswer, type Site } from '@portal/contract/site';
import type { FastifyInstance } from 'fastify';
import { NOTHING, textForPrograms } from '../kept-answers/kept-answer.ts';
import { sendKept, type AnswerKept } from '../kept-answers/send-kept.ts';
import type { CmsReader } from './cms-reader.ts';
import { openSearchDescription } from './open-search.ts';
import { robotsText } from './robots.ts';
import { securityText } from './security-text.ts';
import { webManifest } from './web-manifest.ts';

interface WellKnownOptions {
  askCms: CmsReader;
  webPublicUrl: URL;
  answerKept: AnswerKept;
}

/** Files at addresses that standards define. */
export function serveWellKnown(app: FastifyInstance, options: WellKnownOptions): void {
  const { askCms, webPublicUrl, answerKept } = options;
  const { origin } = webPublicUrl;

  const serve = (address: string, contentType: string, write: (site: Site) => string | undefined) =>
    app.get(address, async (request, reply) =>
      answerKept(request, reply, request.target.path, async () => {
        const site = await askCms('/site', {}, siteAnswer);
        const text = site && write(site.data);
        return { answer: text === undefined ? NOTHING : textForPrograms(contentType, text) };
      }),
    );

  serve('/.well-known/security.txt', 'text/plain; charset=utf-8', (site) =>
    securityText(site, { origin, now: new Date() }),
  );
  serve('/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', (site) =>
    openSearchDescription(site, origin),
  );
  serve('/manifest.webmanifest', 'application/manifest+json; charset=utf-8', webManifest);
  // Independent of the cms: crawlers stay away from a site whose robots.txt fails.
  const robots = textForPrograms('text/plain; charset=utf-8', robotsText(origin));
  app.get('/robots.txt', (request, reply) => sendKept(request, reply, robots));
}
