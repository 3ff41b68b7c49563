import { isRecord } from '@portal/contract/is-record';
import type { Core, Modules } from '@strapi/strapi';

/** A rule for writes. As a Document Service middleware it also applies to API tokens, imports and code. */
export type Rule = Modules.Documents.Middleware.Middleware;
export type RuleContext = Modules.Documents.Middleware.Context;
export type MakeRule = (strapi: Core.Strapi) => Rule;

/** The fields of a document in a request. */
export type Data = Record<string, unknown>;

/** The fields about to be written; undefined unless the action is `create` or `update`. */
export function dataOf(context: RuleContext): Data | undefined {
  if (context.action !== 'create' && context.action !== 'update') return undefined;
  return isRecord(context.params.data) ? context.params.data : undefined;
}

/** The id of the document that the action changes; undefined if it is yet to be created. */
export function documentIdOf(context: RuleContext): string | undefined {
  const { documentId } = { documentId: undefined, ...context.params };
  return typeof documentId === 'string' ? documentId : undefined;
}

/** The id of the document in the result of an action. */
export function resultIdOf(result: unknown): string | undefined {
  const id = isRecord(result) ? result['documentId'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

const WRITES = new Set(['create', 'clone', 'update', 'publish', 'unpublish', 'delete']);

export function writes(context: RuleContext): boolean {
  return WRITES.has(context.action);
}

export function publishes({ action, params }: RuleContext): boolean {
  const { status } = { status: undefined, ...params };
  return action === 'publish' || status === 'published';
}

/** True if the action may change public content; changing only a draft never does. */
export function changesPublic(context: RuleContext): boolean {
  if (!writes(context)) return false;
  if (context.contentType.options?.draftAndPublish !== true) return true;
  return publishes(context) || context.action === 'unpublish' || context.action === 'delete';
}
