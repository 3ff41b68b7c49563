import * as z from 'zod/mini';
import { articleSummary } from './article.js';
import { component, described, withExample } from './described.js';
import { legalDocumentReference } from './legal-reference.js';

/** The parts of a consultation besides its days, for the page of the draft. */
export const consultationDetails = component(
  'ConsultationDetails',
  'Cách góp ý về dự thảo, tin thông báo và kết quả',
  'How to comment on a draft, the notice of it and what came of it',
  z.object({
    email: described(
      'Thư điện tử nhận góp ý',
      'E-mail address for comments',
      withExample('gopy@example.gov.vn', z.nullable(z.string())),
    ),
    postalAddress: described(
      'Địa chỉ nhận góp ý bằng văn bản',
      'Postal address for comments',
      withExample('Phòng Quản lý Khoa học, số 17 đường Hạc Thành', z.nullable(z.string())),
    ),
    webAddress: described(
      'Trang góp ý trực tuyến',
      'Web page for comments',
      withExample('https://gopy.example.gov.vn/du-thao', z.nullable(z.string())),
    ),
    notice: described(
      'Tin thông báo lấy ý kiến; null khi không có hoặc tin không được đăng',
      'The notice in the news; null if there is none, or it is not published',
      z.nullable(articleSummary),
    ),
    outcome: described(
      'Văn bản mà dự thảo đã được ban hành thành; null khi chưa có hoặc văn bản không được đăng',
      'The document that the draft became; null if there is none, or it is not published',
      z.nullable(legalDocumentReference),
    ),
  }),
);
export type ConsultationDetails = z.infer<typeof consultationDetails>;
