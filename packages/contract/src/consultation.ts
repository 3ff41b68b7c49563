/**
 * The states of a consultation on a draft (lấy ý kiến dự thảo) on a day; its first and last day belong to
 * it.
 */
export const CONSULTATION_LABELS = {
  open: 'Đang lấy ý kiến',
  upcoming: 'Sắp lấy ý kiến',
  closed: 'Đã hết hạn lấy ý kiến',
} as const;
export type ConsultationState = keyof typeof CONSULTATION_LABELS;

/** Days are `YYYY-MM-DD`. */
export function consultationStateOn(
  { from, to }: { from: string; to: string },
  on: string,
): ConsultationState {
  if (to < on) return 'closed';
  return from > on ? 'upcoming' : 'open';
}
