import type { ContentTypeName } from '@portal/contract/content-types';
import { contentTypeOfUid } from '../content-types';

/** The types that these gates check; legal documents have their own gates (`legal/gates/`). */
export type GatedType = Exclude<ContentTypeName, 'legal-document'>;

export function gatedTypeOf(uid: string): GatedType | undefined {
  const type = contentTypeOfUid(uid);
  return type === 'legal-document' ? undefined : type;
}
