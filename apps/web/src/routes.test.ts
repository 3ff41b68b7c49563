import { CONTENT_TYPE_NAMES, contentAddress, LISTED_TYPES } from '@portal/contract/content-types';
import { matchRoutes } from 'react-router';
import { expect, test } from 'vitest';
import {
  categoryAddress,
  listAddress,
  newsOfDayAddress,
  newsOfMonthAddress,
  newsOfYearAddress,
} from './lib/addresses.ts';
import { routes } from './routes.tsx';

const pathAt = (address: string) => matchRoutes(routes, address)?.at(-1)?.route.path;

test.each(CONTENT_TYPE_NAMES)('what is called %s has a page', (type) => {
  expect(pathAt(contentAddress(type, 'mot-muc'))).toBe(contentAddress(type, ':slug'));
});

test.each(LISTED_TYPES)('the list of %s has a page', (type) => {
  expect(pathAt(listAddress(type))).toBe(listAddress(type));
});

test.each([
  [categoryAddress('thong-bao'), '/tin-tuc/chuyen-muc/:slug'],
  [newsOfDayAddress('2019-02-26'), '/tin-tuc/ngay/:day'],
  [newsOfMonthAddress('2019-02'), '/tin-tuc/thang/:month'],
  [newsOfYearAddress('2019'), '/tin-tuc/nam/:year'],
  ['/khong-co-trang-nay', '*'],
])('%s is the page of %s', (address, path) => {
  expect(pathAt(address)).toBe(path);
});
