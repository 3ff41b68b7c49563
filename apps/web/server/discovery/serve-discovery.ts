import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import { refusalFor } from '../proxy.ts';
import type { Refuse } from '../refuse.ts';
import { createCmsReader } from './cms-reader.ts';
import { serveFeeds, type ReadDocumentAddress } from './serve-feeds.ts';
import { serveSharePictures } from './serve-share-pictures.ts';
import { serveSiteMaps } from './serve-site-maps.ts';
import { serveWellKnown } from './serve-well-known.ts';

export interface DiscoveryOptions {
  cmsUrl: URL;
  webPublicUrl: URL;
  cmsAnswersWithinMs: number;
  readDocumentAddress: ReadDocumentAddress;
  refuse: Refuse;
}

/** The addresses at which programs learn what the site has. All they tell comes from the public API. */
export async function serveDiscovery(app: FastifyInstance, options: DiscoveryOptions) {
  const { cmsUrl, cmsAnswersWithinMs: answerWithinMs, refuse } = options;
  const askCms = createCmsReader({ cmsUrl, answerWithinMs });
  app.setErrorHandler((error, request, reply) => {
    console.error(`${request.method} ${request.url}:`, error);
    return refuse(request, reply, refusalFor(error));
  });
  serveSharePictures(app, { ...options, askCms });
  await app.register(async (texts) => {
    await texts.register(compress, { encodings: ['br', 'gzip'] });
    serveFeeds(texts, { ...options, askCms });
    serveSiteMaps(texts, { ...options, askCms });
    serveWellKnown(texts, { ...options, askCms });
  });
}
