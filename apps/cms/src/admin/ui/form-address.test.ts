import { expect, test } from 'vitest';
import { formAddressOf } from './form-address';

test.each([
  ['api::video.video', '/content-manager/collection-types/api::video.video/abc'],
  ['api::site.site', '/content-manager/single-types/api::site.site'],
])('the form of an item of %s', (uid, address) => {
  expect(formAddressOf(uid, 'abc')).toBe(address);
});
