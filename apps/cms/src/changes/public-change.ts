import type { Change } from './read-changes';

/** The part of a Strapi uid such as `api::legal-document.legal-document` before the type's name. */
const UID_PREFIX = /^api::[^.]*\./;

/** Converts a change to the format of the API contract. */
export function publicChange({ at, type, ...change }: Change) {
  return { ...change, at: at.toISOString(), type: type.replace(UID_PREFIX, '') };
}

export type PublicChange = ReturnType<typeof publicChange>;
