import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { endpoints } from './endpoints.js';
import { openApiDocument } from './openapi.js';

const document: unknown = JSON.parse(JSON.stringify(openApiDocument()));

test('it is an OpenAPI document', async () => {
  const { valid, errors } = await new Validator().validate(Object(document));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test('it names every address, each with words and every parameter with its meaning', () => {
  const { paths } = openApiDocument();
  expect(Object.keys(paths)).toEqual(Object.keys(endpoints));
  for (const [path, { get }] of Object.entries(paths)) {
    expect(get.summary, path).toBeTypeOf('string');
    for (const { name, description } of get.parameters) {
      expect(description, `${path} ${name}`).toBeTypeOf('string');
    }
  }
});

test('every address names its failures, each as a problem', () => {
  for (const [path, { get }] of Object.entries(openApiDocument().paths)) {
    const { 200: _answer, ...failures } = get.responses;
    expect(Object.keys(failures), path).toEqual(expect.arrayContaining(['400', '405', '5XX']));
    for (const { content } of Object.values(failures)) {
      expect(Object.keys(content), path).toEqual(['application/problem+json']);
    }
  }
});

test('documents are described in terms of schema.org', () => {
  const text = JSON.stringify(openApiDocument().paths['/legal-documents/{slug}']);
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
