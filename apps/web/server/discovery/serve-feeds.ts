import { CONTENT_TYPES } from '@portal/contract/content-types';
import { isSlug } from '@portal/vietnamese/slug';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusals } from '../refusals.ts';
import type { Refuse } from '../refuse.ts';
import { sendIfChanged } from '../send-if-changed.ts';
import type { CmsReader } from './cms-reader.ts';
import { FEED_FORMATS, type Feed } from './feed.ts';
import { categoryAddress, createFeedSources, type DocumentAddress } from './feed-sources.ts';

/** Reads the query of a list of documents, as its page does; a function of the built site. */
export type ReadDocumentAddress = (parameters: URLSearchParams) => DocumentAddress;

interface FeedOptions {
  askCms: CmsReader;
  webPublicUrl: URL;
  readDocumentAddress: ReadDocumentAddress;
  refuse: Refuse;
}

interface CategoryRoute {
  Params: { slug: string };
}

/** News as a whole and by category, and documents by what their list is narrowed by, in each format. */
export function serveFeeds(app: FastifyInstance, options: FeedOptions): void {
  const { askCms, webPublicUrl, readDocumentAddress, refuse } = options;
  const { origin } = webPublicUrl;
  const sources = createFeedSources(askCms, origin);

  for (const [name, { contentType, write }] of Object.entries(FEED_FORMATS)) {
    const answer = (request: FastifyRequest, reply: FastifyReply, feed: Feed) => {
      const { search } = new URL(feed.pageUrl);
      reply.headers({ 'Content-Type': contentType, 'Cache-Control': 'no-cache' });
      return sendIfChanged(request, reply, write(feed, origin + request.target.path + search));
    };
    app.get(`/${name}`, async (request, reply) => answer(request, reply, await sources.news()));
    app.get<CategoryRoute>(`${categoryAddress(':slug')}/${name}`, async (request, reply) => {
      const { slug } = request.params;
      const feed = isSlug(slug) ? await sources.category(slug) : undefined;
      return feed ? answer(request, reply, feed) : refuse(request, reply, refusals.noSuchAddress);
    });
    app.get(`${CONTENT_TYPES['legal-document'].section}/${name}`, async (request, reply) => {
      const asked = readDocumentAddress(new URLSearchParams(request.target.search));
      return answer(request, reply, await sources.documents(asked));
    });
  }
}
