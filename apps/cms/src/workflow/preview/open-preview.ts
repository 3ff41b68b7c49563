import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content/content-types';
import { readPreview, signPreview, type Preview } from './preview-address';
import { roundOf } from './preview-rounds';

/** Empty where an operator has set none: then nothing is signed, and nothing shown. */
export const previewSecret = () => process.env['PREVIEW_SECRET'] ?? '';

type Named = Pick<Preview, 'type' | 'documentId'>;

/** Signs an address that shows the draft of an item for so long. */
export async function makePreview(
  strapi: Core.Strapi,
  { type, documentId }: Named,
  lastsSeconds: number,
): Promise<{ signed: string; endsAt: number }> {
  const round = await roundOf(strapi.db.connection, { uid: uidOf(type), documentId });
  const endsAt = Math.floor(Date.now() / 1000) + lastsSeconds;
  const preview = { type, documentId, endsAt, round };
  return { signed: signPreview(preview, previewSecret()), endsAt: endsAt * 1000 };
}

/** What a signed address shows; undefined where it is wrong, has ended or was ended. */
export async function openPreview(
  strapi: Core.Strapi,
  signed: string,
): Promise<Preview | undefined> {
  const preview = readPreview(signed, previewSecret(), Date.now());
  if (!preview) return undefined;
  const { type, documentId } = preview;
  const round = await roundOf(strapi.db.connection, { uid: uidOf(type), documentId });
  return round === preview.round ? preview : undefined;
}
