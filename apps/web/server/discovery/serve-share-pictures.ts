import type { Image } from '@portal/contract/media';
import type { FastifyInstance } from 'fastify';
import { SHARE_PICTURES } from '../../src/lib/addresses.ts';
import { NOTHING, picture as keptPicture } from '../kept-answers/kept-answer.ts';
import type { KeptAnswersOptions } from '../kept-answers/patient-answers.ts';
import { createAnswerKept } from '../kept-answers/send-kept.ts';
import type { Refuse } from '../refuse.ts';
import type { CmsReader } from './cms-reader.ts';
import { createSubjectFinder, type ReadLinkPreview, type ShareSubject } from './share-subject.ts';

interface SharePictureOptions extends KeptAnswersOptions {
  askCms: CmsReader;
  readLinkPreview: ReadLinkPreview;
  cmsUrl: URL;
  cmsAnswersWithinMs: number;
  refuse: Refuse;
}

const PREFIX = `${SHARE_PICTURES}/`;
const EXTENSION = '.jpg';
/** A cache apart from that of pages, for some sixty pictures. */
const KEPT_BYTES = 16 * 1_024 * 1_024;
const NEEDED_WIDTH = 1200;
const FIRST_SERVER_ERROR = 500;
const CACHE_CONTROL = 'public, max-age=3600, stale-while-revalidate=86400';

/** Pictures for link previews: the item's own, else its title, drawn. */
export function serveSharePictures(app: FastifyInstance, options: SharePictureOptions): void {
  const { cmsUrl, cmsAnswersWithinMs, refuse } = options;
  const findSubject = createSubjectFinder(options);
  const answerKept = createAnswerKept({ ...options, keptBytes: KEPT_BYTES }, refuse);

  async function make({ title, agencyName, picture }: ShareSubject): Promise<Buffer> {
    const bytes = picture && (await download(picture));
    // Loaded on demand: the drawing code takes 30 MB.
    const { cropPicture, drawTitle } = await import('./share-picture.ts');
    try {
      if (bytes) return await cropPicture(bytes);
    } catch (error) {
      console.warn(`${picture?.url}: no link preview can be made of it.`, error);
    }
    return drawTitle(title, agencyName);
  }

  /** Undefined if the cms has no such file; throws when the cms does not answer. */
  async function download(picture: Image): Promise<Buffer | undefined> {
    const url = new URL(fittingUrl(picture), cmsUrl);
    if (url.origin !== cmsUrl.origin) return undefined;
    const response = await fetch(url, { signal: AbortSignal.timeout(cmsAnswersWithinMs) });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (response.status >= FIRST_SERVER_ERROR) throw new Error(`${url}: ${response.status}`);
    return response.ok ? bytes : undefined;
  }

  app.get(`${PREFIX}*`, async (request, reply) => {
    const { path } = request.target;
    const isPicture = path.startsWith(PREFIX) && path.endsWith(EXTENSION);
    // The query does not change the picture.
    return answerKept(request, reply, path, async (last) => {
      const subject = isPicture
        ? await findSubject(path.slice(PREFIX.length, -EXTENSION.length))
        : undefined;
      if (!subject) return { answer: NOTHING };
      const madeOf = JSON.stringify(subject);
      if (last && 'body' in last && last.madeOf === madeOf) return { answer: last };
      const facts = { contentType: 'image/jpeg', cacheControl: CACHE_CONTROL, madeOf };
      return { answer: keptPicture(await make(subject), facts) };
    });
  });
}

/** The smallest rendition that is wide enough. */
function fittingUrl({ url, renditions }: Image): string {
  return renditions.find(({ width }) => width >= NEEDED_WIDTH)?.url ?? url;
}
