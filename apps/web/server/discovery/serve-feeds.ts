import { CONTENT_TYPES } from '@portal/contract/content-types';
import { isSlug } from '@portal/vietnamese/slug';
import type { FastifyInstance } from 'fastify';
import { NOTHING, textForPrograms } from '../kept-answers/kept-answer.ts';
import type { Made } from '../kept-answers/patient-answers.ts';
import type { AnswerKept } from '../kept-answers/send-kept.ts';
import type { CmsReader } from './cms-reader.ts';
import { FEED_FORMATS, type Feed } from './feed.ts';
import { categoryAddress, createFeedSources, type DocumentAddress } from './feed-sources.ts';

/** Parses the query of a document list as its page does; a function of the built site. */
export type ReadDocumentAddress = (parameters: URLSearchParams) => DocumentAddress;

interface FeedOptions {
  askCms: CmsReader;
  webPublicUrl: URL;
  readDocumentAddress: ReadDocumentAddress;
  answerKept: AnswerKept;
}

interface CategoryRoute {
  Params: { slug: string };
}

/** Feeds of all news, of each category and of filtered documents, in each format. */
export function serveFeeds(app: FastifyInstance, options: FeedOptions): void {
  const { askCms, webPublicUrl, readDocumentAddress, answerKept } = options;
  const { origin } = webPublicUrl;
  const sources = createFeedSources(askCms, origin);

  for (const [name, { contentType, write }] of Object.entries(FEED_FORMATS)) {
    const made = (path: string, feed: Feed): Made => {
      const { search } = new URL(feed.pageUrl);
      return { answer: textForPrograms(contentType, write(feed, origin + path + search)) };
    };
    app.get(`/${name}`, async (request, reply) => {
      const { path } = request.target;
      return answerKept(request, reply, path, async () => made(path, await sources.news()));
    });
    app.get<CategoryRoute>(`${categoryAddress(':slug')}/${name}`, async (request, reply) => {
      const { path } = request.target;
      const { slug } = request.params;
      return answerKept(request, reply, path, async () => {
        const feed = isSlug(slug) ? await sources.category(slug) : undefined;
        return feed ? made(path, feed) : { answer: NOTHING };
      });
    });
    app.get(`${CONTENT_TYPES['legal-document'].section}/${name}`, async (request, reply) => {
      const { path, search } = request.target;
      const asked = readDocumentAddress(new URLSearchParams(search));
      // Parameters that the list ignores must not make another feed.
      const key = path + new URL(asked.address, origin).search;
      return answerKept(request, reply, key, async () =>
        made(path, await sources.documents(asked)),
      );
    });
  }
}
