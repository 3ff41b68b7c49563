import { CONTENT_TYPES } from '@portal/contract/content-types';
import { isRecord } from '@portal/contract/is-record';
import type { PreviewAnswer } from '@portal/contract/preview';
import { dayOf } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content/content-types';
import { draftUploads } from '../../media/public-files/load-file-uses';
import type { Preview } from '../../workflow/preview/preview-address';
import { publicRoutes } from '../routes';
import { seeAsPublished } from './draft-as-published';

/** The API answer about a draft; undefined if the item is gone. */
export async function answerPreview(
  strapi: Core.Strapi,
  { type, documentId, endsAt }: Preview,
): Promise<PreviewAnswer | undefined> {
  const item = { type, uid: uidOf(type), documentId };
  const uploads = await draftUploads(strapi, item);
  return seeAsPublished(strapi, item, async (trx, { slug, missing, postedAt, isPublished }) => {
    const answer = await publicRoutes[`/${CONTENT_TYPES[type].plural}/{slug}`].run({
      ...{ db: trx, slug, params: { slug }, search: new URLSearchParams() },
      ...{ publicFolder: strapi.dirs.static.public, lastEventId: undefined },
      waitForChange: () => Promise.resolve(false),
    });
    if (!('body' in answer)) throw new Error(`No page can be made of the draft of ${slug}.`);
    return {
      ...{ type, slug, missing, isPublished, uploads: [...uploads] },
      answer: postedAt ? postedOn(answer.body, postedAt) : answer.body,
      endsAt: new Date(endsAt * 1000).toISOString(),
    };
  });
}

function postedOn(body: object, at: Date): object {
  const data = 'data' in body && isRecord(body.data) ? body.data : {};
  return { ...body, data: { ...data, postedAt: at.toISOString(), postedOn: dayOf(at) } };
}
