import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content/content-types';
import { readPreview, signPreview, type Preview } from './preview-address';
import { roundOf } from './preview-rounds';

/** Empty if not configured: previews are then disabled. */
export const previewSecret = () => process.env['PREVIEW_SECRET'] ?? '';

type Named = Pick<Preview, 'type' | 'documentId'>;

/** Signs a preview address of a draft. `endsAt` is in milliseconds. */
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

/** Verifies a signed address; undefined if it is invalid, expired or revoked. */
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
