import * as z from 'zod/mini';
import { component, described, withExample } from './described.js';
import { day } from './envelope.js';

const correction = component(
  'Correction',
  'Một lần đính chính (CorrectionComment)',
  'One correction (CorrectionComment)',
  z.object({
    date: described('Ngày đính chính', 'Day of the correction', day),
    note: described(
      'Nội dung đính chính, văn bản thuần',
      'What was corrected, plain text',
      withExample('Sửa ngày diễn ra: 26-02, không phải 25-02.', z.string()),
    ),
  }),
);

export const corrections = described(
  'Các lần đính chính, theo thứ tự của ban biên tập',
  "Corrections, in the editors' order",
  z.array(correction),
);

export const latestCorrection = described(
  'Chỉ có ở nội dung đã đính chính trên cổng: lần đính chính gần nhất',
  'Only of what was corrected on this portal: the latest correction',
  z.optional(correction),
);
