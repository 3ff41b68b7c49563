import type { ZodOpenApiMetadata } from 'zod-openapi';
import * as z from 'zod/mini';

/*
 * Each of these registers metadata for a copy of the schema, because one schema has another meaning
 * in each field. The site's build replaces a call by its last argument, so that visitors do not
 * download descriptions (apps/web/vite-plugins/drop-descriptions.ts).
 */

/** Says what a field means, in Vietnamese and in English. */
export function described<T extends z.core.$ZodType>(
  vietnamese: string,
  english: string,
  schema: T,
): T {
  return withMetadata({ description: inBothLanguages(vietnamese, english) }, schema);
}

/** Names a schema of the API: OpenAPI has it once, in `components/schemas`. */
export function component<T extends z.core.$ZodType>(
  id: string,
  vietnamese: string,
  english: string,
  schema: T,
): T {
  return withMetadata({ id, description: inBothLanguages(vietnamese, english) }, schema);
}

/** Adds OpenAPI keywords alone; the fields that use the schema describe it. */
export function represented<T extends z.core.$ZodType>(keywords: ZodOpenApiMetadata, schema: T): T {
  return withMetadata(keywords, schema);
}

/** Shows a value that the field may have. */
export function withExample<T extends z.core.$ZodType>(value: string | number, schema: T): T {
  return withMetadata({ examples: [value] }, schema);
}

/** Any reader of OpenAPI shows both: each language is a paragraph of the same description. */
export function inBothLanguages(vietnamese: string, english: string): string {
  return `${vietnamese}\n\n${english}`;
}

function withMetadata<T extends z.core.$ZodType>(metadata: ZodOpenApiMetadata, schema: T): T {
  const copy = z.core.clone(schema);
  z.globalRegistry.add(copy, metadata);
  return copy;
}
