import { endpoints } from '@portal/contract/endpoints';
import { problem } from '@portal/contract/problem';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { endpointOf, fileOf } from './address.ts';
import { ADDRESSES } from './addresses.ts';
import { findRecorded } from './recorded.ts';

test.each(ADDRESSES)('what is recorded for %s is what the contract describes', (address) => {
  const { status, body } = findRecorded(address) ?? { status: 0, body: undefined };
  const schema = status === 200 ? endpoints[endpointOf(address)].answer : problem;
  expect(z.parse(schema, body)).toEqual(body);
});

test('each address has a file of its own', () => {
  expect(new Set(ADDRESSES.map(fileOf)).size).toBe(ADDRESSES.length);
});
