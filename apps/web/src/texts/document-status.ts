import type { ConsultationState } from '@portal/contract/consultation';
import { formatDay, type Day } from '@portal/vietnamese/days';

interface Period {
  from: Day;
  to: Day;
}

/** The chip of a draft; other documents show the name of their validity. */
export const documentStatusTexts = {
  draft: 'Dự thảo',
  consultation: {
    open: ({ to }: Period) => `Đang lấy ý kiến đến ${formatDay(to)}`,
    upcoming: ({ from }: Period) => `Sắp lấy ý kiến từ ${formatDay(from)}`,
    closed: () => 'Đã hết hạn lấy ý kiến',
  } satisfies Record<ConsultationState, (period: Period) => string>,
};
