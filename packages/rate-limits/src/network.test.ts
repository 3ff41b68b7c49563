import { expect, test } from 'vitest';
import { networkOf, regionOf } from './network.js';

test.each([
  ['203.0.113.7', '203.0.113.7', '203.0'],
  ['::ffff:203.0.113.7', '203.0.113.7', '203.0'],
  ['2001:db8:0:1::1', '2001:db8:0:1', '2001:db8'],
  ['2001:db8:0:1:ffff:ffff:ffff:ffff', '2001:db8:0:1', '2001:db8'],
  ['2001:db8::2', '2001:db8:0:0', '2001:db8'],
  ['::1', '0:0:0:0', '0:0'],
])('%s belongs to the subscriber %s in %s', (address, network, region) => {
  expect(networkOf(address)).toBe(network);
  expect(regionOf(address)).toBe(region);
});
