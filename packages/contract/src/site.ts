import * as z from 'zod/mini';
import { component, described, withExample } from './described.js';
import { answerOf } from './envelope.js';
import { image } from './media.js';

const link = component(
  'Link',
  'Một liên kết trên trang',
  'A link on the site',
  z.object({
    label: described('Chữ của liên kết', 'Text of the link', withExample('Liên hệ', z.string())),
    href: described(
      'Đường dẫn trên trang, hoặc địa chỉ http(s)',
      'Path on the site, or an http(s) address',
      withExample('/trang/lien-he', z.string()),
    ),
  }),
);

const menuItem = component(
  'MenuItem',
  'Một mục của trình đơn',
  'An entry of the menu',
  z.extend(link, { children: described('Các mục con', 'Entries below it', z.array(link)) }),
);

export const site = component(
  'Site',
  'Thông tin về cơ quan và cổng (GovernmentOrganization)',
  'The agency and its portal (GovernmentOrganization)',
  z.object({
    agencyName: described(
      'Tên cơ quan (legalName)',
      'Name of the agency (legalName)',
      withExample('Sở Khoa học và Công nghệ tỉnh Thanh Hóa', z.string()),
    ),
    parentBody: described(
      'Cơ quan chủ quản (parentOrganization)',
      'Superior body (parentOrganization)',
      withExample('Ủy ban nhân dân tỉnh Thanh Hóa', z.nullable(z.string())),
    ),
    address: described(
      'Địa chỉ (address)',
      'Address (address)',
      withExample('17 Hạc Thành, phường Hạc Thành, tỉnh Thanh Hóa', z.nullable(z.string())),
    ),
    mapUrl: described(
      'Địa chỉ https của bản đồ (hasMap)',
      'An https address of a map (hasMap)',
      withExample('https://maps.app.goo.gl/abc', z.nullable(z.string())),
    ),
    telephone: described(
      'Điện thoại (telephone)',
      'Telephone (telephone)',
      withExample('0237 3852 000', z.nullable(z.string())),
    ),
    email: described(
      'Thư điện tử (email)',
      'E-mail (email)',
      withExample('so@example.gov.vn', z.nullable(z.string())),
    ),
    openingHours: described(
      'Giờ làm việc, có thể nhiều dòng',
      'Opening hours, may have several lines',
      withExample('Thứ Hai đến thứ Sáu, 7:30–17:00', z.nullable(z.string())),
    ),
    licenceLine: described(
      'Giấy phép hoạt động của cổng',
      'Licence to operate the portal',
      withExample('Giấy phép số 01/GP-TTĐT', z.nullable(z.string())),
    ),
    responsiblePerson: described(
      'Người chịu trách nhiệm nội dung',
      'Person responsible for the content',
      withExample('Nguyễn Văn An, Chánh Văn phòng', z.nullable(z.string())),
    ),
    openDataLicence: described(
      'Điều kiện sử dụng lại dữ liệu (license)',
      'Terms for reusing the data (license)',
      withExample('Creative Commons Ghi công 4.0', z.nullable(z.string())),
    ),
    logo: described('Biểu trưng (logo)', 'Logo (logo)', z.nullable(image)),
    banner: described('Ảnh đầu trang', 'Banner', z.nullable(image)),
    menu: described(
      'Trình đơn, theo thứ tự của ban biên tập',
      "Menu, in the editors' order",
      z.array(menuItem),
    ),
    quickLinks: described('Liên kết nhanh', 'Quick links', z.array(link)),
  }),
);
export type Site = z.infer<typeof site>;

export const siteAnswer = component(
  'SiteAnswer',
  'Thông tin về cơ quan và cổng',
  'The agency and its portal',
  answerOf(site, {}),
);
