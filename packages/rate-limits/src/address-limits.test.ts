import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AddressLimits } from './address-limits.js';
import { limitSettingsIn } from './settings.js';

afterEach(() => void vi.useRealTimers());

function requestFrom(address: string, forwardedFor?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  const request = new IncomingMessage(socket);
  if (forwardedFor !== undefined) request.headers['x-forwarded-for'] = forwardedFor;
  return request;
}

function limitsOf(env: NodeJS.ProcessEnv, mostNetworks?: number) {
  const settings = limitSettingsIn({ API_REQUESTS_PER_MINUTE: '2', ...env });
  const limits = new AddressLimits(settings, mostNetworks);
  /** Sends so many requests and counts those that are answered. */
  return async (times: number, address: string, forwardedFor?: string) => {
    let answered = 0;
    for (let time = 0; time < times; time += 1) {
      const { waitSeconds } = await limits.take(requestFrom(address, forwardedFor));
      if (waitSeconds === 0) answered += 1;
    }
    return answered;
  };
}

describe('requests that last', () => {
  const settings = limitSettingsIn({ TRUSTED_PROXIES: '10.0.0.0/8' });

  test.each([
    ['of an address', ['203.0.113.7'], ['203.0.113.8']],
    ['of an IPv6 subscriber', ['2001:db8:0:1::1'], ['2001:db8:0:2::1']],
    ['by what named proxies saw', ['10.0.0.7', '203.0.113.7'], ['10.0.0.7', '203.0.113.8']],
    [
      'by the last that is no named proxy',
      ['10.0.0.7', '192.0.2.1, 203.0.113.7, 10.0.0.8'],
      ['10.0.0.7', '203.0.113.7, 192.0.2.1, 10.0.0.8'],
    ],
  ] as const)('are counted while they are open: %s', (_what, [one, said], [other, otherSaid]) => {
    const limits = new AddressLimits(settings);
    const enter = () => limits.enter(requestFrom(one, said));
    const leaves = Array.from({ length: 20 }, enter);
    expect(leaves).not.toContain(undefined);
    expect(enter()).toBeUndefined();
    expect(limits.enter(requestFrom(other, otherSaid))).toBeDefined();
    leaves[0]?.();
    leaves[0]?.();
    expect(enter()).toBeDefined();
    expect(enter()).toBeUndefined();
  });

  test('nobody else says whose they are', () => {
    const limits = new AddressLimits(settings);
    const all = Array.from({ length: 21 }, (_, at) =>
      limits.enter(requestFrom('203.0.113.7', `192.0.2.${at}`)),
    );
    expect(all.at(-1)).toBeUndefined();
    // A sender who is not counted takes no slot from the addresses that it names.
    const unnamed = () => limits.enter(requestFrom('127.0.0.1', '198.51.100.1'));
    expect(Array.from({ length: 30 }, unnamed)).not.toContain(undefined);
    expect(limits.enter(requestFrom('10.0.0.7', '198.51.100.1'))).toBeDefined();
  });
});

test('the headers say what is left, and a refusal when to come again', async () => {
  vi.useFakeTimers();
  const limits = new AddressLimits(limitSettingsIn({ API_REQUESTS_PER_MINUTE: '2' }));
  const take = () => limits.take(requestFrom('203.0.113.7'));
  const policy = { 'RateLimit-Policy': '"address";q=2;w=60' };
  expect(await take()).toMatchObject({
    waitSeconds: 0,
    headers: { ...policy, RateLimit: '"address";r=1;t=60' },
  });
  vi.advanceTimersByTime(20_000);
  expect(await take()).toMatchObject({
    waitSeconds: 0,
    headers: { ...policy, RateLimit: '"address";r=0;t=40' },
  });
  expect(await take()).toMatchObject({
    waitSeconds: 40,
    headers: { ...policy, RateLimit: '"address";r=0;t=40', 'Retry-After': '40' },
  });
  vi.advanceTimersByTime(40_000);
  expect(await take()).toMatchObject({ waitSeconds: 0 });
});

test('one address does not use up what another may ask', async () => {
  const answered = limitsOf({});
  expect(await answered(3, '203.0.113.7')).toBe(2);
  expect(await answered(3, '203.0.113.8')).toBe(2);
});

test('all addresses of one IPv6 subscriber are one', async () => {
  const answered = limitsOf({});
  expect(await answered(2, '2001:db8:0:1::1')).toBe(2);
  expect(await answered(2, '2001:db8:0:1::2')).toBe(0);
  expect(await answered(2, '2001:db8:0:2::1')).toBe(2);
});

test('only a named proxy says who asks', async () => {
  const answered = limitsOf({ TRUSTED_PROXIES: '10.0.0.0/8' });
  expect(await answered(3, '10.1.2.3', '198.51.100.1')).toBe(2);
  expect(await answered(3, '10.1.2.3', '192.0.2.99, 198.51.100.1')).toBe(0);
  expect(await answered(3, '10.1.2.3', '198.51.100.2')).toBe(2);
  expect(await answered(2, '203.0.113.7', '198.51.100.3')).toBe(2);
  expect(await answered(2, '203.0.113.7', '198.51.100.4')).toBe(0);
});

test('the machine itself, or who is named, is not counted', async () => {
  expect(await limitsOf({})(5, '127.0.0.1')).toBe(5);
  expect(await limitsOf({})(5, '::ffff:127.0.0.1')).toBe(5);
  const answered = limitsOf({ API_UNLIMITED_ADDRESSES: '10.213.0.3' });
  expect(await answered(5, '10.213.0.3')).toBe(5);
  expect(await answered(5, '127.0.0.1')).toBe(2);
});

test('who owns very many networks fills no memory and gets no further', async () => {
  const answered = limitsOf({}, 10);
  let total = 0;
  for (let network = 0; network < 100; network += 1) {
    total += await answered(2, `2001:db8:0:${network.toString(16)}::1`);
  }
  // Ten networks with a count of their own, then one shared count for the rest.
  expect(total).toBe(10 * 2 + 2);
});

test.each([
  ['API_REQUESTS_PER_MINUTE', '0'],
  ['API_REQUESTS_PER_MINUTE', 'nhiều'],
  ['API_UNLIMITED_ADDRESSES', 'web'],
  ['TRUSTED_PROXIES', 'nginx'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => limitSettingsIn({ [name]: value })).toThrow(`${name}=${value}`);
});
