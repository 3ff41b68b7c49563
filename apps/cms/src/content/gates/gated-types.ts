import { contentTypeOfUid } from '../content-types';

/** The types that these gates check; legal documents have their own gates (`legal/gates/`). */
export const GATED = ['article', 'page', 'gallery', 'video'] as const;
export type GatedType = (typeof GATED)[number];

export function gatedTypeOf(uid: string): GatedType | undefined {
  const type = contentTypeOfUid(uid);
  return GATED.find((one) => one === type);
}
