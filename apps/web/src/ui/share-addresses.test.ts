import { expect, it } from 'vitest';
import { facebookShareAddress, zaloShareAddress } from './share-addresses.ts';

const ADDRESS = 'https://skhcn.example/tin-tuc/hoi-nghi?a=1&b=2';

it('Facebook gets the whole address as one parameter', () => {
  expect(new URL(facebookShareAddress(ADDRESS)).searchParams.get('u')).toBe(ADDRESS);
});

it('Zalo gets the whole address within its own parameter', () => {
  const data = new URL(zaloShareAddress(ADDRESS)).searchParams.get('d') ?? '';
  expect(JSON.parse(atob(data))).toEqual({ url: ADDRESS });
});
