import type { Day } from '@portal/vietnamese/days';
import { documentOf } from '../legal-content/document.ts';
import { range, spread } from '../load/questions.ts';
import {
  bodies,
  fields,
  pathOf,
  signatories,
  statuses,
  types,
  years,
  type Chosen,
} from './choice.ts';

const DETAILS = 40;
const PAGES = 20;

/** Several variations each, so that no query plan wins by chance. */
export const COMBINATIONS: { title: string; choices: Chosen[][] }[] = [
  {
    title: 'một giá trị của một tiêu chí',
    choices: [[types(0)], [bodies(1)], [fields(2)], [signatories(12)]],
  },
  {
    title: 'giá trị của ba tiêu chí',
    choices: [
      [types(0), bodies(0), fields(0, 1)],
      [types(1), bodies(0), fields(2)],
      [types(0, 2), bodies(1), fields(3, 4)],
      [types(4), fields(0), signatories(20, 21)],
    ],
  },
  {
    title: 'tình trạng và lĩnh vực',
    choices: [
      [statuses('in-force'), fields(0)],
      [statuses('expired'), fields(1)],
      [statuses('partly-expired'), fields(2)],
      [statuses('undetermined'), fields(5)],
    ],
  },
  {
    title: 'năm và cơ quan',
    choices: [
      [years(2018), bodies(0)],
      [years(2005), bodies(1)],
      [years(2024), bodies(0)],
      [years(2012), bodies(3)],
    ],
  },
  {
    title: 'mười giá trị của một tiêu chí',
    choices: [
      [bodies(...range(10))],
      [fields(...range(10))],
      [signatories(...range(10))],
      [years(...range(10).map((place) => 2010 + place))],
    ],
  },
];

export const DAYS: Day[] = ['2004-03-01', '2012-06-01', '2019-09-01', '2024-12-31'];

/** Questions for each of `DAYS`. */
export const ON_A_DAY: { title: string; choice: Chosen[] }[] = [
  { title: 'không lọc', choice: [] },
  { title: 'lọc theo loại', choice: [types(0)] },
  { title: 'lọc theo tình trạng và lĩnh vực', choice: [statuses('in-force'), fields(0)] },
];

/** Words of abstracts, as visitors type them; few or very many documents have them all. */
export const TYPED = ['an toan buc xa', 'quy dinh', 'kế hoạch dịch vụ công', 'giai đoạn năm năm'];

/** Questions whose answers have the same length at any size. */
export function growthQuestions(size: number): { title: string; paths: string[] }[] {
  return [
    {
      title: 'một văn bản với các quan hệ',
      paths: spread(DETAILS, size).map(
        (index) => `/api/v1/legal-documents/${documentOf(index, size).slug}`,
      ),
    },
    {
      title: 'danh sách không lọc với mọi tiêu chí',
      paths: range(PAGES).map((page) => pathOf([], { page: page + 1 })),
    },
  ];
}
