import type { DocumentGroup } from '@portal/contract/legal-vocabulary';
import { fold } from '@portal/vietnamese/fold';

/** `either`: documents of the type may be normative or administrative. */
type GroupOfType = DocumentGroup | 'either';

interface TypeRule {
  types: string[];
  group: GroupOfType;
  source: string;
}

const TYPE_RULES: TypeRule[] = [
  {
    types: [
      ...['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh', 'Lệnh', 'Nghị quyết liên tịch'],
      ...['Nghị định', 'Thông tư', 'Thông tư liên tịch'],
    ],
    group: 'normative',
    source: 'Luật số 80/2015/QH13, Điều 4; Luật số 64/2025/QH15, Điều 4',
  },
  {
    types: ['Nghị quyết', 'Quyết định', 'Chỉ thị'],
    group: 'either',
    source: 'Luật số 64/2025/QH15, Điều 4; Nghị định số 30/2020/NĐ-CP, Điều 7',
  },
  {
    types: [
      ...['Nghị quyết (cá biệt)', 'Quyết định (cá biệt)', 'Chỉ thị (cá biệt)', 'Quy chế'],
      ...['Quy định', 'Thông cáo', 'Thông báo', 'Hướng dẫn', 'Chương trình', 'Kế hoạch'],
      ...['Phương án', 'Đề án', 'Dự án', 'Báo cáo', 'Biên bản', 'Tờ trình', 'Hợp đồng'],
      ...['Công văn', 'Công điện', 'Bản ghi nhớ', 'Bản thỏa thuận', 'Giấy ủy quyền', 'Giấy mời'],
      ...['Giấy giới thiệu', 'Giấy nghỉ phép', 'Phiếu gửi', 'Phiếu chuyển', 'Phiếu báo'],
    ],
    group: 'administrative',
    source: 'Nghị định số 30/2020/NĐ-CP, Điều 7 và Phụ lục III',
  },
  {
    types: ['Văn bản hợp nhất'],
    group: 'consolidated',
    source: 'Pháp lệnh số 01/2012/UBTVQH13',
  },
];

const GROUPS = new Map(
  TYPE_RULES.flatMap(({ types, group }) => types.map((type) => [fold(type), group] as const)),
);

/** The group of all documents of a type by law; undefined for a type that it does not name. */
export function groupOfType(type: string): GroupOfType | undefined {
  return GROUPS.get(fold(type.trim()));
}

/**
 * The first words of names of bodies that issue no legislation. Those that do are named in Điều 4 of Luật
 * số 80/2015/QH13 and of Luật số 64/2025/QH15, without departments, organs of the Party and unions.
 */
const WITHOUT_LEGISLATION = [
  ...['sở', 'ban chấp hành', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'đảng ủy', 'tỉnh đoàn'],
].map((words) => `${fold(words)} `);

export function issuesLegislation(body: string): boolean {
  const name = `${fold(body.trim())} `;
  return !WITHOUT_LEGISLATION.some((words) => name.startsWith(words));
}
