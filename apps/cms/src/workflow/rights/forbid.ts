import { errors } from '@strapi/utils';

/** Refuses with a sentence: Strapi answers every other error of this kind in its own words. */
export function forbid(sentence: string): never {
  throw new errors.PolicyError(sentence, {});
}
