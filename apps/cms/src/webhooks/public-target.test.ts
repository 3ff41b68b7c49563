import { expect, test } from 'vitest';
import { isPublicAddress, publicLookup, requirePublicHost } from './public-target';

const none = () => false;

test.each([
  ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255'],
  ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1'],
  ...['255.255.255.255', '240.0.0.1', '::', '::1', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1'],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a00:1', '64:ff9b::7f00:1', '2002:7f00:1::'],
  ...['2001:0:7f00:1::', '2001:db8::1', '::127.0.0.1', 'localhost', ''],
])('%s is not of the public Internet', (address) => expect(isPublicAddress(address)).toBe(false));

test.each(['1.1.1.1', '203.113.131.1', '172.32.0.1', '2606:4700:4700::1111', '::ffff:1.1.1.1'])(
  '%s is of the public Internet',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  ...['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/'],
  ...['http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[fe80::1]/'],
])('%s is refused however it is written', (url) => {
  expect(() => requirePublicHost(new URL(url), none)).toThrow('mạng nội bộ');
  expect(() => requirePublicHost(new URL(url), () => true)).not.toThrow();
});

test.each([{ all: true }, { all: false }])(
  'a name of this machine is refused (%j)',
  async (options) => {
    const looked = (isAllowed: (address: string) => boolean) =>
      new Promise<unknown[]>((resolve) =>
        publicLookup(isAllowed)('localhost', options, (...result) => resolve(result)),
      );
    const [error] = await looked(none);
    expect(String(error)).toContain('mạng nội bộ');
    const [no, found] = await looked(() => true);
    expect(no).toBeNull();
    expect(JSON.stringify(found)).toMatch(/127\.0\.0\.1|::1/);
  },
);
