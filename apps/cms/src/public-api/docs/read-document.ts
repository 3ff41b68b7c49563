import { openApiDocument } from '@portal/contract/openapi';
import * as z from 'zod/mini';

const plain = z.union([z.string(), z.number(), z.boolean()]);
type Plain = z.infer<typeof plain>;

export interface Schema {
  $ref?: string | undefined;
  type?: string | string[] | undefined;
  enum?: Plain[] | undefined;
  const?: Plain | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  default?: Plain | undefined;
  examples?: (Plain | Plain[])[] | undefined;
  description?: string | undefined;
  required?: string[] | undefined;
  items?: Schema | undefined;
  anyOf?: Schema[] | undefined;
  oneOf?: Schema[] | undefined;
  properties?: Record<string, Schema> | undefined;
}

const schema: z.ZodMiniType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.optional(z.string()),
    type: z.optional(z.union([z.string(), z.array(z.string())])),
    enum: z.optional(z.array(plain)),
    const: z.optional(plain),
    minimum: z.optional(z.number()),
    maximum: z.optional(z.number()),
    default: z.optional(plain),
    examples: z.optional(z.array(z.union([plain, z.array(plain)]))),
    description: z.optional(z.string()),
    required: z.optional(z.array(z.string())),
    items: z.optional(schema),
    anyOf: z.optional(z.array(schema)),
    oneOf: z.optional(z.array(schema)),
    properties: z.optional(z.record(z.string(), schema)),
  }),
);

const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  description: z.string(),
  required: z.optional(z.boolean()),
  schema,
});
export type Parameter = z.infer<typeof parameter>;

const response = z.object({
  $ref: z.optional(z.string()),
  description: z.optional(z.string()),
  content: z.optional(z.record(z.string(), z.object({ schema }))),
});

const operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  description: z.string(),
  parameters: z.optional(z.array(parameter)),
  responses: z.record(z.string(), response),
});
export type Operation = z.infer<typeof operation> & { path: string };

const document = z.object({
  info: z.object({ title: z.string(), description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.object({ get: operation })),
  components: z.object({
    schemas: z.record(z.string(), schema),
    responses: z.record(z.string(), response),
    headers: z.record(
      z.string(),
      z.object({ description: z.string(), example: z.union([z.string(), z.number()]) }),
    ),
  }),
});
export type ApiDocument = z.infer<typeof document>;

/** The parts of the OpenAPI document that the documentation page shows. */
export function readDocument(): ApiDocument {
  return document.parse(JSON.parse(JSON.stringify(openApiDocument())));
}
