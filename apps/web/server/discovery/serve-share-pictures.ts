import type { Image } from '@portal/contract/media';
import type { FastifyInstance } from 'fastify';
import { NOTHING, picture as keptPicture } from '../kept-answers/kept-answer.ts';
import type { KeptAnswersOptions } from '../kept-answers/patient-answers.ts';
import { createAnswerKept } from '../kept-answers/send-kept.ts';
import type { Refuse } from '../refuse.ts';
import type { CmsReader } from './cms-reader.ts';
import { findShareSubject, type ShareSubject } from './share-subject.ts';

interface SharePictureOptions extends KeptAnswersOptions {
  askCms: CmsReader;
  cmsUrl: URL;
  cmsAnswersWithinMs: number;
  refuse: Refuse;
}

/** `PageMeta` of the site names these addresses. */
const ADDRESS = '/anh-chia-se/';
const EXTENSION = '.jpg';
/** Apart from those of pages: some sixty pictures. */
const KEPT_BYTES = 16 * 1_024 * 1_024;
const NEEDED_WIDTH = 1200;
const FIRST_SERVER_ERROR = 500;
const CACHE_CONTROL = 'public, max-age=3600, stale-while-revalidate=86400';

/** The pictures of link previews: of an item its own, else its title. */
export function serveSharePictures(app: FastifyInstance, options: SharePictureOptions): void {
  const { askCms, cmsUrl, cmsAnswersWithinMs, refuse } = options;
  const answerKept = createAnswerKept({ ...options, keptBytes: KEPT_BYTES }, refuse);

  async function make({ title, agencyName, picture }: ShareSubject): Promise<Buffer> {
    const bytes = picture && (await download(picture));
    // What draws takes 30 MB: only a site that is shared needs it.
    const { cropPicture, drawTitle } = await import('./share-picture.ts');
    try {
      if (bytes) return await cropPicture(bytes);
    } catch (error) {
      console.warn(`${picture?.url}: no link preview can be made of it.`, error);
    }
    return drawTitle(title, agencyName);
  }

  /** Nothing if the cms has no such file; throws when it does not answer. */
  async function download(picture: Image): Promise<Buffer | undefined> {
    const url = new URL(fittingUrl(picture), cmsUrl);
    if (url.origin !== cmsUrl.origin) return undefined;
    const response = await fetch(url, { signal: AbortSignal.timeout(cmsAnswersWithinMs) });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (response.status >= FIRST_SERVER_ERROR) throw new Error(`${url}: ${response.status}`);
    return response.ok ? bytes : undefined;
  }

  app.get(`${ADDRESS}*`, async (request, reply) => {
    const { path } = request.target;
    const isPicture = path.startsWith(ADDRESS) && path.endsWith(EXTENSION);
    // Whatever the query says, it is the same picture.
    return answerKept(request, reply, path, async (last) => {
      const subject = isPicture
        ? await findShareSubject(askCms, path.slice(ADDRESS.length, -EXTENSION.length))
        : undefined;
      if (!subject) return { answer: NOTHING };
      const madeOf = JSON.stringify(subject);
      if (last && 'body' in last && last.madeOf === madeOf) return { answer: last };
      const facts = { contentType: 'image/jpeg', cacheControl: CACHE_CONTROL, madeOf };
      return { answer: keptPicture(await make(subject), facts) };
    });
  });
}

/** The lightest copy that is wide enough. */
function fittingUrl({ url, renditions }: Image): string {
  return renditions.find(({ width }) => width >= NEEDED_WIDTH)?.url ?? url;
}
