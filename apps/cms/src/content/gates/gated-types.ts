import { contentTypeOfUid } from '../content-types';

/** The types whose publications these gates look at; legal documents have their own. */
export const GATED = ['article', 'page', 'gallery', 'video'] as const;
export type GatedType = (typeof GATED)[number];

export function gatedTypeOf(uid: string): GatedType | undefined {
  const type = contentTypeOfUid(uid);
  return GATED.find((one) => one === type);
}
