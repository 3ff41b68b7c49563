import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiOverrideContext,
} from 'zod-openapi';
import { inBothLanguages } from '../described.js';
import { isRecord } from '../is-record.js';
import { API_ROOT, endpoints } from '../endpoints.js';
import { answersWithFile, TAGS, type Operation } from '../endpoints/operation.js';
import { failures, gone, notFound, withdrawn, notModified } from './failures.js';
import { HEADERS, headers } from './headers.js';
import { INFO } from './info.js';
import { pathOf } from './path.js';

const TOKEN = {
  type: 'http' as const,
  scheme: 'bearer',
  description: inBothLanguages(
    'Không bắt buộc: mã do cơ quan cấp, để được hỏi nhiều lần hơn',
    'Optional: a token given by the agency, which allows more requests',
  ),
};

/** The OpenAPI 3.1 document of all endpoints. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  const document = createDocument(
    {
      openapi: '3.1.1',
      info: INFO,
      servers: [{ url: API_ROOT }],
      // Signing in is optional.
      security: [{}, { token: [] }],
      tags: Object.entries(TAGS).map(([name, [vietnamese, english]]) => ({
        name,
        description: inBothLanguages(vietnamese, english),
      })),
      paths: Object.fromEntries(
        Object.entries(endpoints).map(([path, endpoint]) => [
          path,
          { get: operationOf(path, endpoint) },
        ]),
      ),
      components: { headers: HEADERS, securitySchemes: { token: TOKEN } },
    },
    { override: allowNewFields },
  );
  openReferences(document);
  return document;
}

/** Removes `additionalProperties` beside a `$ref`: there it would allow no fields at all. */
function openReferences(part: unknown): void {
  if (Array.isArray(part)) for (const one of part) openReferences(one);
  if (!isRecord(part)) return;
  if ('$ref' in part) delete part['additionalProperties'];
  for (const one of Object.values(part)) openReferences(one);
}

function operationOf(path: string, operation: Operation): ZodOpenApiOperationObject {
  const { operationId, tag, summary, details, missing, query, mediaType, answer } = operation;
  const inPath = pathOf(path);
  const isKept = mediaType === undefined && !operation.isLive;
  const isDownload = answersWithFile(operation);
  const [vietnamese, english] = summary;
  const [moreVietnamese, moreEnglish] = details ?? [];
  const description = inBothLanguages(
    [vietnamese, moreVietnamese].filter(Boolean).join('. '),
    [english, moreEnglish].filter(Boolean).join('. '),
  );
  return {
    ...{ operationId, tags: [tag], summary: `${vietnamese} · ${english}`, description },
    requestParams: { query, ...(inPath && { path: inPath }) },
    responses: {
      200: {
        description: inBothLanguages(vietnamese, english),
        headers: headers(
          ...(['Access-Control-Allow-Origin', 'Cache-Control', 'Link'] as const),
          ...(['Deprecation', 'Sunset', 'RateLimit', 'RateLimit-Policy'] as const),
          ...(isKept || isDownload ? (['ETag', 'Portal-Generation'] as const) : []),
          ...(isKept ? (['Surrogate-Key'] as const) : []),
          ...(isDownload ? (['Content-Disposition'] as const) : []),
        ),
        content: { [mediaType ?? 'application/json']: { schema: answer } },
      },
      ...((isKept || isDownload) && { 304: notModified }),
      ...failures,
      ...(missing && { 404: notFound(missing) }),
      ...(operation.gone && { 410: gone(operation.gone) }),
      ...(operation.isWithdrawable && { 410: withdrawn }),
    },
  };
}

/** Readers must accept fields that a later version adds. */
function allowNewFields({ jsonSchema, io }: ZodOpenApiOverrideContext): void {
  if (io === 'output') delete jsonSchema.additionalProperties;
}
