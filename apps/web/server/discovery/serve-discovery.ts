import type { FastifyInstance } from 'fastify';
import type { KeptAnswersOptions } from '../kept-answers/patient-answers.ts';
import type { AnswerKept } from '../kept-answers/send-kept.ts';
import { refusalFor } from '../proxy.ts';
import type { Refuse } from '../refuse.ts';
import { createCmsReader } from './cms-reader.ts';
import { serveFeeds, type ReadDocumentAddress } from './serve-feeds.ts';
import { serveSharePictures } from './serve-share-pictures.ts';
import type { ReadLinkPreview } from './share-subject.ts';
import { serveSiteMaps } from './serve-site-maps.ts';
import { serveWellKnown } from './serve-well-known.ts';

export interface DiscoveryOptions extends KeptAnswersOptions {
  cmsUrl: URL;
  webPublicUrl: URL;
  cmsAnswersWithinMs: number;
  readDocumentAddress: ReadDocumentAddress;
  readLinkPreview: ReadLinkPreview;
  refuse: Refuse;
  answerKept: AnswerKept;
}

/**
 * Addresses for programs: feeds, site maps, link previews, well-known files. Their content comes from the
 * public API alone.
 */
export async function serveDiscovery(app: FastifyInstance, options: DiscoveryOptions) {
  const { cmsUrl, cmsAnswersWithinMs: answerWithinMs, refuse } = options;
  const askCms = createCmsReader({ cmsUrl, answerWithinMs });
  app.setErrorHandler((error, request, reply) => {
    console.error(`${request.method} ${request.url}:`, error);
    return refuse(request, reply, refusalFor(error));
  });
  serveSharePictures(app, { ...options, askCms });
  serveFeeds(app, { ...options, askCms });
  serveSiteMaps(app, { ...options, askCms });
  serveWellKnown(app, { ...options, askCms });
}
