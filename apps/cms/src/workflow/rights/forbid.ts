import { errors } from '@strapi/utils';

/** Throws a 403 whose message reaches the user; Strapi replaces the message of a ForbiddenError. */
export function forbid(sentence: string): never {
  throw new errors.PolicyError(sentence, {});
}
