import * as z from 'zod/mini';
import { component, described } from './described.js';
import { answerOf } from './envelope.js';
import { image } from './media.js';

const link = component(
  'Link',
  'Một liên kết trên trang',
  z.object({
    label: described('Chữ của liên kết', z.string()),
    href: described('Đường dẫn trên trang, hoặc địa chỉ http(s)', z.string()),
  }),
);

const menuItem = component(
  'MenuItem',
  'Một mục của trình đơn',
  z.extend(link, { children: described('Các mục con', z.array(link)) }),
);

export const site = component(
  'Site',
  'Thông tin về cơ quan và cổng (GovernmentOrganization)',
  z.object({
    agencyName: described('Tên cơ quan (legalName)', z.string()),
    parentBody: described('Cơ quan chủ quản (parentOrganization)', z.nullable(z.string())),
    address: described('Địa chỉ (address)', z.nullable(z.string())),
    mapUrl: described('Địa chỉ https của bản đồ (hasMap)', z.nullable(z.string())),
    telephone: described('Điện thoại (telephone)', z.nullable(z.string())),
    email: described('Thư điện tử (email)', z.nullable(z.string())),
    openingHours: described('Giờ làm việc, có thể nhiều dòng', z.nullable(z.string())),
    licenceLine: described('Giấy phép hoạt động của cổng', z.nullable(z.string())),
    responsiblePerson: described('Người chịu trách nhiệm nội dung', z.nullable(z.string())),
    openDataLicence: described('Điều kiện sử dụng lại dữ liệu (license)', z.nullable(z.string())),
    logo: described('Biểu trưng (logo)', z.nullable(image)),
    banner: described('Ảnh đầu trang', z.nullable(image)),
    menu: described('Trình đơn, theo thứ tự của ban biên tập', z.array(menuItem)),
    quickLinks: described('Liên kết nhanh', z.array(link)),
  }),
);
export type Site = z.infer<typeof site>;

export const siteAnswer = component(
  'SiteAnswer',
  'Thông tin về cơ quan và cổng',
  answerOf(site, {}),
);
