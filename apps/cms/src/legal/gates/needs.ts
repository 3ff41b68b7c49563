import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import type { Found } from '../../content/gates/finding';
import type { Gate, OwnFacts } from './gate';

interface Need {
  id: string;
  field: string;
  /** The name of what is missing, for a list in a sentence. */
  name: string;
  isMet: (facts: OwnFacts) => boolean;
  sentence: string;
  ground: string;
}

const FORM_OF_TEXT = 'Nghị định số 30/2020/NĐ-CP, Điều 8';

/** What a document must have to be published; a saved draft may lack it. */
const NEEDS: Need[] = [
  {
    ...{ id: 'number', field: 'number', name: 'số ký hiệu' },
    isMet: ({ number, group }) => group === 'draft' || documentNumberKey(number) !== '',
    sentence: 'Hãy ghi số ký hiệu. Dự thảo chưa có số thì chọn nhóm “Dự thảo”.',
    ground: FORM_OF_TEXT,
  },
  {
    ...{ id: 'type', field: 'documentType', name: 'loại văn bản' },
    isMet: ({ type }) => type !== null,
    sentence: 'Hãy chọn loại văn bản.',
    ground: FORM_OF_TEXT,
  },
  {
    ...{ id: 'body', field: 'issuingBodies', name: 'cơ quan ban hành' },
    isMet: ({ bodies }) => bodies.length > 0,
    sentence: 'Hãy chọn cơ quan ban hành; với dự thảo là cơ quan trình hoặc soạn thảo.',
    ground: FORM_OF_TEXT,
  },
  {
    ...{ id: 'day', field: 'issuedOn', name: 'ngày ban hành' },
    isMet: ({ issuedOn }) => issuedOn !== null,
    sentence: 'Hãy ghi ngày ban hành; với dự thảo là ngày đưa ra lấy ý kiến.',
    ground: FORM_OF_TEXT,
  },
  {
    ...{ id: 'abstract', field: 'abstract', name: 'trích yếu' },
    isMet: ({ abstract }) => abstract.trim() !== '',
    sentence: 'Hãy ghi trích yếu, đúng như trên văn bản.',
    ground: FORM_OF_TEXT,
  },
  {
    ...{ id: 'content', field: 'files', name: 'tệp văn bản hoặc toàn văn' },
    isMet: ({ hasFile, hasFullText }) => hasFile || hasFullText,
    sentence: 'Hãy thêm tệp văn bản, hoặc ghi toàn văn.',
    ground: 'Người đọc phải xem được chính văn bản, không chỉ trích yếu.',
  },
];

export const needs: Gate[] = NEEDS.map(({ id, isMet, field, sentence, ground }) => ({
  id,
  find: (facts): Found[] => (isMet(facts) ? [] : [{ field, sentence, ground }]),
}));

/** All that is missing, in one sentence; undefined if nothing is. */
export function sentenceOfMissing(facts: OwnFacts): string | undefined {
  const names = NEEDS.filter(({ isMet }) => !isMet(facts)).map(({ name }) => name);
  if (names.length === 0) return undefined;
  return `Văn bản còn thiếu: ${names.join(', ')}. Hãy bổ sung rồi đăng; chưa đăng thì vẫn lưu được bản nháp.`;
}
