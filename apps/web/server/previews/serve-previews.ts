import { previewAnswer, PREVIEWS_IN_CMS, PREVIEWS_ON_SITE } from '@portal/contract/preview';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'undici';
import type { ApiLimits } from '../api-limits.ts';
import type { RenderDraft } from '../pages.ts';
import { createProxy, refusalFor } from '../proxy.ts';
import { refusalPage } from '../refusal-page.ts';
import { refusals, tooManyRequests } from '../refusals.ts';
import type { Refuse } from '../refuse.ts';
import type { Template } from '../template.ts';
import { previewPage } from './preview-page.ts';
import { previewHeaders } from './preview-headers.ts';

interface PreviewsOptions {
  cmsUrl: URL;
  cmsPublicUrl: URL;
  pool: Pool;
  refuse: Refuse;
  apiLimits: ApiLimits;
  template: Template;
  renderDraft: RenderDraft;
  /** The headers of every page of this server. */
  own: Record<string, string>;
}

const ADDRESS = /^\/xem-truoc\/([\w.-]+)$/;
const FILE = /^\/xem-truoc\/[\w.-]+\/uploads\/[\w.-]+$/;
const HTML = 'text/html; charset=utf-8';

/** Shows drafts at signed addresses, whose signature only the cms can verify. */
export async function servePreviews(app: FastifyInstance, options: PreviewsOptions): Promise<void> {
  const { pool, refuse, apiLimits, template, renderDraft } = options;
  const headers = previewHeaders(options.own, options.cmsPublicUrl);
  const passOn = (await createProxy(app, options))({
    prefix: PREVIEWS_ON_SITE,
    pathInCms: (path) => path.replace(PREVIEWS_ON_SITE, PREVIEWS_IN_CMS),
    refusalInstead: (status) => (status === 404 ? refusals.noSuchFile : undefined),
  });

  /** Undefined if the cms does not know the address. */
  async function ask(signed: string) {
    const { statusCode, body } = await pool.request({
      ...{ method: 'GET', path: PREVIEWS_IN_CMS + signed },
    });
    if (statusCode === 200) return previewAnswer.parse(await body.json());
    await body.dump();
    if (statusCode === 404) return undefined;
    throw new Error(`The cms answered ${statusCode} for a preview.`);
  }

  app.get(`${PREVIEWS_ON_SITE}*`, async function (request, reply) {
    const { path, search } = request.target;
    if (FILE.test(path)) return passOn.call(this, request, reply);
    const { waitSeconds, headers: ofVisitor } = await apiLimits.admit(request.raw);
    if (waitSeconds > 0) return refuse(request, reply, tooManyRequests(waitSeconds, ofVisitor));
    const [, signed] = ADDRESS.exec(path) ?? [];
    try {
      const preview = signed === undefined ? undefined : await ask(signed);
      reply.headers(headers).type(HTML);
      if (!preview) {
        return reply.code(404).send(refusalPage(template.empty, refusals.endedPreview));
      }
      const rendered = await renderDraft(preview, search);
      // The page may not know the query, or the query may need a published item.
      const page = rendered.status === 200 ? rendered : await renderDraft(preview, '');
      if (page.location !== undefined) throw new Error(`A preview leads to ${page.location}.`);
      return reply.send(previewPage(template.empty, page, { path, preview }));
    } catch (error) {
      console.error('A preview:', error);
      return refuse(request, reply, refusalFor(error));
    }
  });
}
