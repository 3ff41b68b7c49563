import type { FastifyInstance } from 'fastify';
import type { Draft } from '../src/seo/item-pages.ts';
import { htmlPage } from './kept-answers/kept-answer.ts';
import type { AnswerKept } from './kept-answers/send-kept.ts';
import { redirect } from './redirect.ts';
import { tidyPath } from './target.ts';
import type { ViewCounter } from './views/view-counter.ts';
import type { PageParts, Template } from './template.ts';

type PageAnswer =
  | { status: number; location: string }
  | ({ status: number; location?: undefined; isWhole: boolean } & PageParts);

/** `render` of the built `src/entry-server.tsx`. */
export type RenderPage = (request: Request) => Promise<PageAnswer>;

/** `renderDraft` of the same. */
export type RenderDraft = (draft: Draft, search: string) => Promise<PageAnswer>;

interface PagesOptions {
  render: RenderPage;
  template: Template;
  answerKept: AnswerKept;
  views: ViewCounter;
}

/** Renders every address that nothing else answers, with the status that its loaders give. */
export async function servePages(
  app: FastifyInstance,
  { render, template, answerKept, views }: PagesOptions,
): Promise<void> {
  app.addHook('onResponse', (request, reply, done) => {
    views.document(request.raw, request.target.path, reply.statusCode);
    done();
  });
  app.get('/*', async (request, reply) => {
    const { path, search } = request.target;
    const tidy = path === '/index.html' ? '/' : tidyPath(path);
    if (tidy !== path) return redirect(reply, 301, tidy + search);
    return answerKept(request, reply, path + search, async () => {
      const madeAt = new Date();
      const page = await render(new Request(`http://site${path}${search}`));
      if (page.location !== undefined) return { answer: page };
      const { status, isWhole } = page;
      return { answer: htmlPage(status, template.htmlOf(page), madeAt), isWhole };
    });
  });
}
