import type * as z from 'zod/mini';

/** A text of the API's description in Vietnamese and in English. */
export type Bilingual = readonly [vietnamese: string, english: string];

/** An endpoint of the API as OpenAPI describes it. */
export interface Operation {
  /** Generated clients name their method after it, so a change would break them. */
  operationId: string;
  tag: keyof typeof TAGS;
  summary: Bilingual;
  /** More about the answer than fits into the summary. */
  details?: Bilingual;
  /** The description of the 404 response; undefined if the endpoint never answers 404. */
  missing?: Bilingual;
  /** The description of the 410 response; undefined if the endpoint never answers 410. */
  gone?: Bilingual;
  /** It is about one item, which may have been withdrawn; the answer is 410 then. */
  isWithdrawable?: true;
  query: z.ZodMiniType<object, Record<string, unknown>>;
  /** Its answer is about the present moment, so nobody may cache it. */
  isLive?: true;
  /** The type of the answer; JSON if undefined. */
  mediaType?:
    | 'text/event-stream'
    | 'text/csv'
    | 'text/plain'
    | 'application/x-ndjson'
    | 'application/zip'
    | 'application/ld+json';
  /** The schema of the body; for a stream, that of each event's data. */
  answer: z.ZodMiniType;
}

/** Its answer is streamed while it is made: whole lists, records, texts. */
export const answersWithFile = ({ mediaType }: Operation) =>
  mediaType !== undefined && mediaType !== 'text/event-stream';

export const TAGS = {
  news: ['Tin bài, chuyên mục và lịch tin', 'News articles, categories and the calendar of news'],
  'legal-documents': [
    'Văn bản với hiệu lực và quan hệ, theo khái niệm của schema.org/Legislation',
    'Legal documents with their validity and relations, in terms of schema.org/Legislation',
  ],
  media: ['Video và album ảnh', 'Videos and photo albums'],
  site: [
    'Cơ quan, trang thông tin, địa chỉ cũ và bản mô tả này',
    'The agency, information pages, old addresses and this description',
  ],
  search: ['Tìm trong mọi nội dung', 'Search in all content'],
  changes: [
    'Mọi lần đăng, sửa, gỡ và xóa, để giữ một bản sao luôn đúng',
    'Every publication, change, withdrawal and deletion, to keep a copy true',
  ],
} as const satisfies Record<string, Bilingual>;
