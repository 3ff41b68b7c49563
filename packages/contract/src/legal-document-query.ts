import * as z from 'zod/mini';
import { cursorParameter, ofSameOrder, onePlace, textKey } from './cursor.js';
import { described, represented, withExample } from './described.js';
import { DOCUMENT_SORTS, MAX_FACET_VALUES } from './document-filters.js';
import { dayParameter, pagingParameters } from './query.js';
import { canSearch, MAX_SEARCH_LENGTH } from './search-text.js';

const MAX_VALUE_LENGTH = 200;

const facetError = `Tối đa ${MAX_FACET_VALUES} giá trị, mỗi giá trị không quá ${MAX_VALUE_LENGTH} ký tự, cách nhau bằng dấu phẩy.`;

const facetValues = z.pipe(
  z.string(),
  z.pipe(
    z.transform((text: string) => [...new Set(text.split(',').map((value) => value.trim()))]),
    z
      .array(z.string().check(z.refine(isValue, facetError)))
      .check(z.maxLength(MAX_FACET_VALUES, facetError)),
  ),
);

/** Several values, separated by commas; a value that no document has finds nothing. */
const facet = (...example: string[]) =>
  represented(
    {
      override: {
        ...{ type: 'array', items: { type: 'string' }, maxItems: MAX_FACET_VALUES },
        examples: [example],
      },
      param: { style: 'form', explode: false },
    },
    z.optional(facetValues),
  );

function isValue(value: string): boolean {
  return value !== '' && value.length <= MAX_VALUE_LENGTH && !value.includes('\0');
}

const searchError = `Phải có từ 1 đến ${MAX_SEARCH_LENGTH} ký tự, trong đó có chữ hoặc số.`;
const searchText = z.string().check(z.refine(canSearch, searchError));

const on = described(
  'Ngày cần biết tình trạng hiệu lực; bỏ trống là hôm nay',
  'Day for which the validity is wanted; today by default',
  z.optional(dayParameter),
);

const filters = {
  group: described(
    'Nhóm văn bản: một hay nhiều mã của DocumentGroup, cách nhau bằng dấu phẩy',
    'Document group: one or more codes of DocumentGroup, separated by commas',
    facet('normative'),
  ),
  type: described(
    'Loại văn bản: một hay nhiều slug, cách nhau bằng dấu phẩy',
    'Document type: one or more slugs, separated by commas',
    facet('quyet-dinh', 'nghi-quyet'),
  ),
  issuingBody: described(
    'Cơ quan ban hành: một hay nhiều slug, cách nhau bằng dấu phẩy',
    'Issuing body: one or more slugs, separated by commas',
    facet('uy-ban-nhan-dan-tinh'),
  ),
  field: described(
    'Lĩnh vực: một hay nhiều slug, cách nhau bằng dấu phẩy',
    'Legal field: one or more slugs, separated by commas',
    facet('so-huu-tri-tue'),
  ),
  year: described(
    'Năm ban hành: một hay nhiều năm, cách nhau bằng dấu phẩy',
    'Year of issue: one or more years, separated by commas',
    facet('2025', '2026'),
  ),
  status: described(
    'Tình trạng hiệu lực: một hay nhiều mã của ValidityStatus, cách nhau bằng dấu phẩy',
    'Validity status: one or more codes of ValidityStatus, separated by commas',
    facet('in-force'),
  ),
  consultation: described(
    'Lấy ý kiến dự thảo: open (đang), upcoming (sắp), closed (đã hết thời hạn) vào ngày on; một hay nhiều, cách nhau bằng dấu phẩy',
    'Public consultation on drafts, on the day on: open, upcoming or closed; one or more, separated by commas',
    facet('open'),
  ),
  signatory: described(
    'Người ký: một hay nhiều họ tên, cách nhau bằng dấu phẩy',
    'Signatory: one or more full names, separated by commas',
    facet('Trần Thị Bình'),
  ),
  issuedFrom: described(
    'Chỉ văn bản ban hành từ ngày này',
    'Only documents issued from this day on',
    z.optional(dayParameter),
  ),
  issuedTo: described(
    'Chỉ văn bản ban hành đến hết ngày này',
    'Only documents issued up to and including this day',
    z.optional(dayParameter),
  ),
  number: described(
    'Số ký hiệu trọn vẹn, gõ thế nào cũng được',
    'The whole document number, however it is typed',
    z.optional(withExample('37/2018/QĐ-UBND', searchText)),
  ),
  q: described(
    'Phần đầu của số ký hiệu, hoặc từ trong số ký hiệu và trích yếu, có dấu hay không dấu',
    'Beginning of a document number, or words of number and abstract, with or without diacritics',
    z.optional(withExample('sở hữu trí tuệ', searchText)),
  ),
  on,
  sort: described(
    'Thứ tự; dấu - là giảm dần',
    'Order; a leading - means descending',
    z._default(
      z.enum(DOCUMENT_SORTS, `Phải là một trong: ${DOCUMENT_SORTS.join(', ')}.`),
      '-issuedOn',
    ),
  ),
};

interface IssueSpan {
  issuedFrom?: string | undefined;
  issuedTo?: string | undefined;
}
const isInOrder = ({ issuedFrom, issuedTo }: IssueSpan) =>
  !issuedFrom || !issuedTo || issuedFrom <= issuedTo;
const notInOrder = { error: 'Phải không sau issuedTo.', path: ['issuedFrom'] };

export const legalDocumentsQuery = z
  .strictObject({ ...pagingParameters, cursor: cursorParameter(textKey), ...filters })
  .check(z.refine(isInOrder, notInOrder), onePlace, ofSameOrder);
/** The same list as a file: all pages in one. */
export const legalDocumentsFileQuery = z
  .strictObject(filters)
  .check(z.refine(isInOrder, notInOrder));
export type LegalDocumentsFileQuery = z.output<typeof legalDocumentsFileQuery>;

export type LegalDocumentsQuery = z.output<typeof legalDocumentsQuery>;

export const legalDocumentQuery = z.strictObject({ on });
