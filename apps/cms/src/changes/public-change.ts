import type { Change } from './read-changes';

/** As Strapi's uid has it: `api::legal-document.legal-document`. */
const UID_PREFIX = /^api::[^.]*\./;

/** A change as the contract describes it. */
export function publicChange({ at, type, ...change }: Change) {
  return { ...change, at: at.toISOString(), type: type.replace(UID_PREFIX, '') };
}

export type PublicChange = ReturnType<typeof publicChange>;
