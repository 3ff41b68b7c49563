import * as z from 'zod/mini';
import { API_ROOT, endpoints } from './endpoints.js';
import { INTRODUCTION, PARAMETERS, PROPERTIES, SUMMARIES } from './openapi-texts.js';
import { problem, PROBLEM_TYPE } from './problem.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What every address takes and answers, as an OpenAPI 3.1 document. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: INTRODUCTION,
    servers: [{ url: API_ROOT }],
    paths: Object.fromEntries(
      Object.entries(endpoints).map(([path, endpoint]) => [path, pathItem(path, endpoint)]),
    ),
  };
}

interface Endpoint {
  query: z.ZodMiniType;
  answer: z.ZodMiniType;
}

function pathItem(path: string, { query, answer }: Endpoint) {
  return {
    get: {
      summary: SUMMARIES.get(path),
      parameters: [...pathParameters(path), ...queryParameters(path, query)],
      responses: {
        200: answerOf('Nội dung', described(schemaOf(answer, 'output')), 'application/json'),
        400: problemOf('Yêu cầu không hợp lệ'),
        ...(path.includes('{') && { 404: problemOf('Không có nội dung ở địa chỉ này') }),
        405: problemOf('Phương thức không được hỗ trợ: API chỉ để đọc'),
        '5XX': problemOf('Tạm thời chưa phục vụ được: hãy thử lại sau thời gian nêu ở Retry-After'),
      },
    },
  };
}

function problemOf(description: string) {
  return answerOf(description, schemaOf(problem, 'output'), PROBLEM_TYPE);
}

function answerOf(description: string, schema: JsonSchema, type: string) {
  return { description, content: { [type]: { schema } } };
}

function pathParameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
    description: PARAMETERS.get(name),
  }));
}

function queryParameters(path: string, query: z.ZodMiniType) {
  const { properties = {}, required = [] } = schemaOf(query, 'input');
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: 'query', required: required.includes(name), schema },
    description: PARAMETERS.get(`${path} ${name}`) ?? PARAMETERS.get(name),
  }));
}

/** What no schema can say, a check by code, is left out: the words say it. */
function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}

/** With the meaning of every name in it, however deep. */
function described(schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, inner]) => {
    if (typeof inner !== 'object') return [name, inner];
    return [name, { description: PROPERTIES.get(name), ...described(inner) }];
  });
  const { items, anyOf } = schema;
  return {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(properties) }),
    ...(isSchema(items) && { items: described(items) }),
    ...(anyOf && { anyOf: anyOf.map((one) => (isSchema(one) ? described(one) : one)) }),
  };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
