import { isRecord } from '@portal/contract/is-record';
import { placeOf } from '@portal/rich-text/address';
import { errors } from '@strapi/utils';
import { oldAddressKey } from '../old-address';
import { dataOf, type Data, type MakeRule } from './document-middleware';

const REDIRECT = 'api::redirect.redirect';

/** Normalises old addresses to the key by which they are looked up. */
export const oldAddresses: MakeRule = () => (context, next) => {
  const data = dataOf(context);
  if (data) {
    const urls = data['legacyUrls'];
    if (Array.isArray(urls)) for (const entry of urls) if (isRecord(entry)) keep(entry, 'url');
    if (context.uid === REDIRECT) {
      if (data['source'] !== undefined) keep(data, 'source');
      checkTarget(data);
    }
  }
  return next();
};

function keep(data: Data, field: string): void {
  const value = data[field];
  const typed = typeof value === 'string' ? value : '';
  // A draft may leave the field empty.
  if (typed === '') return;
  const key = oldAddressKey(typed);
  if (key === undefined) {
    throw new errors.ValidationError(
      `Địa chỉ cũ “${typed}” không hợp lệ. Hãy chép nguyên địa chỉ của trang cũ, ví dụ /Pages/tin.aspx?ItemID=5.`,
    );
  }
  data[field] = key;
}

/** A redirect without a target means that the content is gone for good. */
function checkTarget(data: Data): void {
  const { source, target } = data;
  if (target === undefined) return;
  const address = typeof target === 'string' ? target.trim() : '';
  data['target'] = address || null;
  if (address === '') {
    data['code'] = 'gone';
    return;
  }
  const place = placeOf(address);
  if (place === undefined) {
    throw new errors.ValidationError(
      'Hãy ghi địa chỉ mới: một đường dẫn trên cổng, bắt đầu bằng đúng một dấu “/”, hoặc một địa chỉ bắt đầu bằng https://. Nếu nội dung đã gỡ bỏ, hãy để trống.',
    );
  }
  if (place === 'own' && oldAddressKey(address) === source) {
    throw new errors.ValidationError('Địa chỉ mới phải khác địa chỉ cũ.');
  }
}
