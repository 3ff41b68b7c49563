import type { ZodOpenApiMetadata } from 'zod-openapi';
import * as z from 'zod/mini';

/** A description, or a description with the OpenAPI keywords that zod cannot derive. */
type Documentation = string | (ZodOpenApiMetadata & { description: string });

/*
 * Each of these registers metadata for a copy of the schema, because one schema has another meaning
 * in each field. The site's build replaces a call by its last argument, so that visitors do not
 * download descriptions (apps/web/vite-plugins/drop-descriptions.ts).
 */

/** Says what a field means, in Vietnamese. */
export function described<T extends z.core.$ZodType>(documentation: Documentation, schema: T): T {
  const isText = typeof documentation === 'string';
  return withMetadata(isText ? { description: documentation } : documentation, schema);
}

/** Names a schema of the API: OpenAPI has it once, in `components/schemas`. */
export function component<T extends z.core.$ZodType>(
  id: string,
  description: string,
  schema: T,
): T {
  return withMetadata({ id, description }, schema);
}

/** Adds OpenAPI keywords alone; the fields that use the schema describe it. */
export function represented<T extends z.core.$ZodType>(keywords: ZodOpenApiMetadata, schema: T): T {
  return withMetadata(keywords, schema);
}

function withMetadata<T extends z.core.$ZodType>(metadata: ZodOpenApiMetadata, schema: T): T {
  const copy = z.core.clone(schema);
  z.globalRegistry.add(copy, metadata);
  return copy;
}
