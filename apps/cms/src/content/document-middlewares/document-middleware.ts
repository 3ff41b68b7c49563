import { isRecord } from '@portal/contract/is-record';
import type { Core, Modules } from '@strapi/strapi';

/** A rule about writing: a Document Service middleware, so that it holds whatever way data come. */
export type Rule = Modules.Documents.Middleware.Middleware;
export type RuleContext = Modules.Documents.Middleware.Context;
export type MakeRule = (strapi: Core.Strapi) => Rule;

/** The fields of a document, as a request sends them. */
export type Data = Record<string, unknown>;

/** What is about to be written, or undefined where the action writes no fields. */
export function dataOf(context: RuleContext): Data | undefined {
  if (context.action !== 'create' && context.action !== 'update') return undefined;
  return isRecord(context.params.data) ? context.params.data : undefined;
}

/** The document that the action is about; undefined for one that is yet to be created. */
export function documentIdOf(context: RuleContext): string | undefined {
  const { documentId } = { documentId: undefined, ...context.params };
  return typeof documentId === 'string' ? documentId : undefined;
}

/** The document that an action has just created. */
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

/** Whether the action may change what the public sees: a change of a draft alone never does. */
export function changesPublic(context: RuleContext): boolean {
  if (!writes(context)) return false;
  if (context.contentType.options?.draftAndPublish !== true) return true;
  return publishes(context) || context.action === 'unpublish' || context.action === 'delete';
}
