import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { endpoints } from './endpoints.js';
import { openApiDocument } from './openapi.js';

const json: unknown = JSON.parse(JSON.stringify(openApiDocument()));
const document = z
  .looseObject({
    paths: z.record(
      z.string(),
      z.object({
        get: z.object({
          operationId: z.string(),
          tags: z.array(z.string()),
          summary: z.string(),
          parameters: z.optional(z.array(z.looseObject({ name: z.string(), in: z.string() }))),
          responses: z.record(z.string(), z.looseObject({})),
        }),
      }),
    ),
    tags: z.array(z.object({ name: z.string(), description: z.string() })),
    components: z.object({
      schemas: z.record(z.string(), z.looseObject({})),
      responses: z.record(z.string(), z.looseObject({})),
    }),
  })
  .parse(json);
const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }));

/** Every property of every schema and every parameter, however deep, with the place where it is. */
function fieldsIn(value: unknown, place: string): { place: string; field: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => fieldsIn(one, `${place}/${at}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${place}/${key}`;
    const isList = key === 'properties' || (key === 'parameters' && Array.isArray(inner));
    const named = isList ? Object.entries(inner) : [];
    const fields = named.map(([name, field]) => ({ place: `${here}/${name}`, field }));
    return [...fields, ...fieldsIn(inner, here)];
  });
}

test('it is an OpenAPI document', async () => {
  const { valid, errors } = await new Validator().validate(Object(json));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test('every field of every query, answer and error says what it means', () => {
  const fields = fieldsIn(json, '#');
  expect(fields.length).toBeGreaterThan(150);
  const described = z.looseObject({ description: z.string().check(z.regex(/\S{2}/)) });
  const silent = fields.filter(({ field }) => !described.safeParse(field).success);
  expect(silent.map(({ place }) => place)).toEqual([]);
});

test('every component says what it is', () => {
  const components = { ...document.components.schemas, ...document.components.responses };
  const silent = Object.entries(components).filter(([, { description }]) => !description);
  expect(silent.map(([name]) => name)).toEqual([]);
});

test('it names every address, each with an operation of its own', () => {
  expect(Object.keys(document.paths)).toEqual(Object.keys(endpoints));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  expect(new Set(operations.flatMap(({ tags }) => tags))).toEqual(
    new Set(document.tags.map(({ name }) => name)),
  );
});

test('an answer with named parts is not repeated in each address', () => {
  const inlined = operations.filter(({ responses }) =>
    JSON.stringify(responses['200']).includes('"properties"'),
  );
  expect(inlined.map(({ path }) => path)).toEqual(['/openapi.json']);
});

test('every address tells of the same failures, and of 404 where something can be missing', () => {
  for (const { path, responses } of operations) {
    const { 200: _answer, 404: missing, 410: _gone, ...failures } = responses;
    expect(failures, path).toEqual({
      400: { $ref: '#/components/responses/BadRequest' },
      405: { $ref: '#/components/responses/MethodNotAllowed' },
      503: { $ref: '#/components/responses/Unavailable' },
    });
    expect(path.includes('{') && missing === undefined, path).toBe(false);
  }
});

test('numbers and lists in a query have their bounds', () => {
  const parameters = operations.find(({ path }) => path === '/legal-documents')?.parameters;
  expect(parameters?.find(({ name }) => name === 'pageSize')).toMatchObject({
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  });
  expect(parameters?.find(({ name }) => name === 'type')).toMatchObject({
    schema: { type: 'array', items: { type: 'string' } },
    style: 'form',
    explode: false,
  });
});

test('documents are described in terms of schema.org', () => {
  const text = JSON.stringify(document.components.schemas);
  for (const term of [
    'Identifier',
    'Type',
    'PassedBy',
    'Date',
    'LegalForce',
    'Amends',
    'Repeals',
  ]) {
    expect(text).toContain(`legislation${term}`);
  }
});
