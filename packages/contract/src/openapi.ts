import * as z from 'zod/mini';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiOverrideContext,
  type ZodOpenApiResponseObject,
} from 'zod-openapi';
import { described } from './described.js';
import { API_ROOT, endpoints, TAGS, type Operation } from './endpoints.js';
import { pathParametersOf } from './path-parameters.js';
import { problem, PROBLEM_TYPE } from './problem.js';
import { slugParameter } from './query.js';
import { RECORD_TYPES } from './record.js';

const INFO = {
  title: 'API của Trang thông tin điện tử khoa học và công nghệ',
  version: '1',
  description:
    'Nội dung đang đăng trên Trang thông tin điện tử, chỉ để đọc, không cần đăng ký. Ngày viết dạng YYYY-MM-DD theo giờ Việt Nam, thời điểm dạng ISO 8601 theo UTC. Tham số lạ bị từ chối; câu trả lời có thể có thêm trường mới. Thuật ngữ của schema.org được ghi trong ngoặc ở từng trường.',
};

const pathParameters = {
  slug: described('Phần cuối của địa chỉ, như slug trong các danh sách', slugParameter),
  type: described('Loại nội dung, như type trong /changes', z.enum(RECORD_TYPES)),
  documentId: described('Mã của nội dung, như documentId trong /changes', slugParameter),
};
const isPathParameter = (name: string): name is keyof typeof pathParameters =>
  Object.hasOwn(pathParameters, name);

/** The schemas of the parameters in a path; undefined for a path without any. */
function pathOf(path: string) {
  const names = pathParametersOf(path).filter(isPathParameter);
  if (names.length === 0) return undefined;
  return z.object(Object.fromEntries(names.map((name) => [name, pathParameters[name]])));
}

/** Every failure has the same body; one with an `id` is listed in `components/responses`. */
function failure(description: string, more: Pick<ZodOpenApiResponseObject, 'id' | 'headers'> = {}) {
  return {
    description,
    ...more,
    content: { [PROBLEM_TYPE]: { schema: problem } },
  } satisfies ZodOpenApiResponseObject;
}

const failures = {
  400: failure('Tham số không hợp lệ: parameters nêu từng tham số và lý do', { id: 'BadRequest' }),
  405: failure('Phương thức không được hỗ trợ: API chỉ để đọc', {
    id: 'MethodNotAllowed',
    headers: { Allow: { description: 'Các phương thức được dùng', schema: { type: 'string' } } },
  }),
  503: failure('Tạm thời chưa phục vụ được', {
    id: 'Unavailable',
    headers: {
      'Retry-After': { description: 'Nên thử lại sau bao nhiêu giây', schema: { type: 'integer' } },
    },
  }),
};

/** The OpenAPI 3.1 document of all endpoints. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  return createDocument(
    {
      openapi: '3.1.1',
      info: INFO,
      servers: [{ url: API_ROOT }],
      tags: TAGS,
      paths: Object.fromEntries(
        Object.entries(endpoints).map(([path, endpoint]) => [
          path,
          { get: operationOf(path, endpoint) },
        ]),
      ),
    },
    { override: allowNewFields },
  );
}

function operationOf(
  path: string,
  { operationId, tag, summary, missing, gone, query, mediaType, answer }: Operation,
): ZodOpenApiOperationObject {
  const inPath = pathOf(path);
  return {
    ...{ operationId, tags: [tag], summary },
    requestParams: { query, ...(inPath && { path: inPath }) },
    responses: {
      200: {
        description: summary,
        content: { [mediaType ?? 'application/json']: { schema: answer } },
      },
      ...failures,
      ...(missing !== undefined && { 404: failure(missing) }),
      ...(gone !== undefined && { 410: failure(gone) }),
    },
  };
}

/** Readers must accept fields that a later version adds. */
function allowNewFields({ jsonSchema, io }: ZodOpenApiOverrideContext): void {
  if (io === 'output') delete jsonSchema.additionalProperties;
}
