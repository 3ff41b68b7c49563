import { isRecord } from '@portal/contract/is-record';
import { placeOf } from '@portal/rich-text/address';
import { errors } from '@strapi/utils';
import {
  dataOf,
  type Data,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

const SITE = 'api::site.site';

/** Menu entries and quick links may only be site paths or http(s) URLs. */
export const siteAddresses: MakeRule = () => (context, next) => {
  const data = context.uid === SITE ? dataOf(context) : undefined;
  if (data) {
    checkMap(data);
    for (const entry of entriesOf(data, 'quickLinks')) checkLink(entry, 'Liên kết nhanh');
    for (const entry of entriesOf(data, 'menu')) {
      checkLink(entry, 'Trình đơn');
      for (const child of entriesOf(entry, 'children')) checkLink(child, 'Trình đơn');
    }
  }
  return next();
};

function entriesOf(data: Data, field: string): Data[] {
  const entries = data[field];
  return Array.isArray(entries) ? entries.filter(isRecord) : [];
}

function checkMap(data: Data): void {
  const typed = data['mapUrl'];
  if (typeof typed !== 'string') return;
  const address = typed.trim();
  const isSecure = /^https:/i.test(address) && placeOf(address) === 'web';
  if (address !== '' && !isSecure) {
    throw new errors.ValidationError(
      `Địa chỉ bản đồ “${address}” không hợp lệ. Hãy mở bản đồ, chọn Chia sẻ rồi chép liên kết bắt đầu bằng https://.`,
    );
  }
  data['mapUrl'] = address || null;
}

function checkLink(link: Data, where: string): void {
  const { label, href } = link;
  if (typeof href !== 'string') return;
  const address = href.trim();
  if (placeOf(address) === undefined) {
    throw new errors.ValidationError(
      `${where}: mục “${String(label)}” có địa chỉ “${address}” không hợp lệ. Hãy ghi một đường dẫn trên cổng, bắt đầu bằng đúng một dấu “/”, hoặc một địa chỉ bắt đầu bằng https://.`,
    );
  }
  link['href'] = address;
}
