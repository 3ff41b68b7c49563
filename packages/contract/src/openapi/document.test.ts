import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { endpoints } from '../endpoints.js';
import { openApiDocument } from './document.js';

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
          description: z.string(),
          parameters: z.optional(z.array(z.looseObject({ name: z.string(), in: z.string() }))),
          responses: z.record(z.string(), z.looseObject({})),
        }),
      }),
    ),
    tags: z.array(z.object({ name: z.string(), description: z.string() })),
    components: z.object({
      headers: z.record(z.string(), z.looseObject({})),
      schemas: z.record(z.string(), z.looseObject({})),
      responses: z.record(z.string(), z.looseObject({})),
    }),
  })
  .parse(json);
type Place = [name: string, part: object];
const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }));

/** Every property and parameter of every schema, at any depth, with its path. */
function fieldsIn(value: unknown, place: string): { place: string; field: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => fieldsIn(one, `${place}/${at}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'example') return [];
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

test('a linter finds nothing to mend in it', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const found = await lintFromString({ source: JSON.stringify(json), config });
  expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

/** A sentence in Vietnamese, and below it one in English. */
const inBoth = z.looseObject({
  description: z.string().check(z.regex(/^[^\n]*\S{2}[^\n]*\n\n[^\n]*[A-Za-z]{2}[^\n]*$/u)),
});

test('every field of every query, answer and error says in both languages what it means', () => {
  const fields = fieldsIn(json, '#');
  expect(fields.length).toBeGreaterThan(150);
  const silent = fields.filter(({ field }) => !inBoth.safeParse(field).success);
  expect(silent.map(({ place }) => place)).toEqual([]);
});

test('every field with a form of its own shows an example', () => {
  const unclear = fieldsIn(json, '#').filter(({ field }) => !isClear(field));
  expect(unclear.map(({ place }) => place)).toEqual([]);
});

/** Whether it shows what to expect: an example, an enum, a boolean, or a reference to a description. */
function isClear(field: unknown): boolean {
  const text = JSON.stringify(field);
  const isPlain = !/"type":\[?"(string|integer)"/.test(text) || text.includes('"properties"');
  return isPlain || /"(examples?|enum|const|default|maximum|\$ref)":/.test(text);
}

test('every operation, component, answer and header speaks both languages', () => {
  const { headers, responses, schemas } = document.components;
  const places: Place[] = Object.entries({ ...schemas, ...responses, ...headers });
  for (const { path, responses: answers, description } of operations) {
    places.push([path, { description }]);
    const own = Object.entries(answers).filter(([, answer]) => !('$ref' in answer));
    places.push(...own.map(([status, answer]): Place => [`${path} ${status}`, answer]));
  }
  const silent = places.filter(([, part]) => !inBoth.safeParse(part).success);
  expect(silent.map(([name]) => name)).toEqual([]);
});

test('every header and every error shows an example', () => {
  for (const [name, header] of Object.entries(document.components.headers)) {
    expect(header, name).toHaveProperty('example');
  }
  const failures = Object.entries(document.components.responses).filter(
    ([name]) => name !== 'NotModified',
  );
  for (const [name, response] of failures) {
    expect(response, name).toHaveProperty(['content', 'application/problem+json', 'example']);
  }
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
    const { 200: _answer, 304: _same, 404: missing, 410: _gone, ...failures } = responses;
    expect(failures, path).toEqual({
      400: { $ref: '#/components/responses/BadRequest' },
      401: { $ref: '#/components/responses/UnknownToken' },
      405: { $ref: '#/components/responses/MethodNotAllowed' },
      429: { $ref: '#/components/responses/TooManyRequests' },
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
