import { FILE_KIND_LABELS } from '@portal/contract/file-kinds';
import {
  BODY_LEVEL_LABELS,
  EVIDENCE_LABELS,
  GROUP_LABELS,
  RELATION_LABELS,
  VALIDITY_LABELS,
} from '@portal/contract/legal-vocabulary';

/** Labels of all enumerations. Strapi looks an option up by its bare code, in forms and filters. */
export const enumerationLabels: Record<string, string> = {
  ...GROUP_LABELS,
  ...BODY_LEVEL_LABELS,
  ...EVIDENCE_LABELS,
  TM: 'TM. (thay mặt)',
  KT: 'KT. (ký thay)',
  TL: 'TL. (thừa lệnh)',
  TUQ: 'TUQ. (thừa ủy quyền)',
  Q: 'Q. (quyền)',
  ...FILE_KIND_LABELS,
  ...VALIDITY_LABELS,
  ...Object.fromEntries(Object.entries(RELATION_LABELS).map(([kind, [active]]) => [kind, active])),
  whole: 'Toàn bộ',
  part: 'Một phần',
  permanent: 'Chuyển hẳn sang địa chỉ mới (301)',
  gone: 'Đã gỡ bỏ (410)',
};
