import type { Image } from '@portal/contract/media';
import type { FastifyInstance } from 'fastify';
import { refusals } from '../refusals.ts';
import type { Refuse } from '../refuse.ts';
import { sendIfChanged } from '../send-if-changed.ts';
import type { CmsReader } from './cms-reader.ts';
import { createKeptPictures } from './kept-pictures.ts';
import { cropPicture, drawTitle } from './share-picture.ts';
import { findShareSubject, type ShareSubject } from './share-subject.ts';

interface SharePictureOptions {
  askCms: CmsReader;
  cmsUrl: URL;
  cmsAnswersWithinMs: number;
  refuse: Refuse;
}

/** `PageMeta` of the site names these addresses. */
const ADDRESS = '/anh-chia-se/';
const EXTENSION = '.jpg';
/** At most 300 KB each. */
const MOST_KEPT = 60;
const NEEDED_WIDTH = 1200;
const CACHE_CONTROL = 'public, max-age=3600, stale-while-revalidate=86400';

/** The pictures of link previews: of an item its own, else its title. */
export function serveSharePictures(app: FastifyInstance, options: SharePictureOptions): void {
  const { askCms, cmsUrl, cmsAnswersWithinMs, refuse } = options;
  const kept = createKeptPictures(MOST_KEPT);

  async function make({ title, agencyName, picture }: ShareSubject): Promise<Buffer> {
    if (!picture) return drawTitle(title, agencyName);
    try {
      return await cropPicture(await download(picture));
    } catch (error) {
      console.warn(`${picture.url}: no link preview can be made of it.`, error);
      return drawTitle(title, agencyName);
    }
  }

  async function download(picture: Image): Promise<Buffer> {
    const url = new URL(fittingUrl(picture), cmsUrl);
    if (url.origin !== cmsUrl.origin) throw new Error('It is not a file of the cms.');
    const response = await fetch(url, { signal: AbortSignal.timeout(cmsAnswersWithinMs) });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!response.ok) throw new Error(`The cms answers ${response.status}.`);
    return bytes;
  }

  app.get(`${ADDRESS}*`, async (request, reply) => {
    const { path } = request.target;
    const isPicture = path.startsWith(ADDRESS) && path.endsWith(EXTENSION);
    const subject = isPicture
      ? await findShareSubject(askCms, path.slice(ADDRESS.length, -EXTENSION.length))
      : undefined;
    if (!subject) return refuse(request, reply, refusals.noSuchAddress);
    const picture = await kept.get(JSON.stringify(subject), () => make(subject));
    reply.headers({ 'Content-Type': 'image/jpeg', 'Cache-Control': CACHE_CONTROL });
    return sendIfChanged(request, reply, picture);
  });
}

/** The lightest copy that is wide enough. */
function fittingUrl({ url, renditions }: Image): string {
  return renditions.find(({ width }) => width >= NEEDED_WIDTH)?.url ?? url;
}
