import { describe, expect, test } from 'vitest';
import { misleadingAddresses } from '../../../../../../packages/rich-text/src/testing/addresses';
import { readAddress, slugInAddress } from './address';

describe('what is typed as the target of a link', () => {
  test.each([
    ['https://chinhphu.vn/a?b=c#d', 'https://chinhphu.vn/a?b=c#d'],
    ['  www.most.gov.vn ', 'https://www.most.gov.vn'],
    ['most.gov.vn/vn/tin-tuc.aspx', 'https://most.gov.vn/vn/tin-tuc.aspx'],
    ['\u200Bmost.gov.vn\u202C', 'https://most.gov.vn'],
    ['tiếngviệt.vn', 'https://tiếngviệt.vn'],
    ['most.gov.vn:8080/x', 'https://most.gov.vn:8080/x'],
    ['skhcn@bacninh.gov.vn', 'mailto:skhcn@bacninh.gov.vn'],
    ['mailto:skhcn@bacninh.gov.vn', 'mailto:skhcn@bacninh.gov.vn'],
    ['(0222) 3822.531', 'tel:02223822531'],
    ['+84 222 3822 531', 'tel:+842223822531'],
    ['/van-ban?coQuan=ubnd', '/van-ban?coQuan=ubnd'],
  ])('%j is an address', (typed, href) => expect(readAddress(typed)).toMatchObject({ href }));

  test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'file:///c:/a.doc'])(
    '%s is refused with a sentence',
    (typed) => {
      const scheme = typed.slice(0, typed.indexOf(':') + 1).toLowerCase();
      expect(readAddress(typed)).toEqual({
        problem: `Không dùng được địa chỉ bắt đầu bằng “${scheme}”. Hãy dùng https://, mailto: hoặc tel:.`,
      });
    },
  );

  test.each(['https://', 'http://khong co', 'https://localhost', 'https:///x'])(
    '%s is no address that anybody could open',
    (typed) => expect(readAddress(typed)?.href).toBeUndefined(),
  );

  test.each(misleadingAddresses)('%j becomes no link that misleads', (typed) => {
    // Invisible characters are removed; the remaining link must lead where it says.
    const href = readAddress(typed)?.href ?? 'none';
    expect(href).toMatch(/^(none$|https:\/\/(la|so)\.|\/tin|mailto:a@so)/);
  });

  test.each(['/\\evil.example', '//evil.example', '\\\\evil.example'])(
    '%s gets a sentence',
    (typed) => {
      expect(readAddress(typed)?.problem).toContain('bắt đầu bằng đúng một dấu “/”');
    },
  );

  test.each(['', 'kế hoạch năm 2019', '46/2025/NQ-HĐND', 'Lịch: tháng 3', '1.200', '12/2017'])(
    '%j is words to search for',
    (typed) => expect(readAddress(typed)).toBeUndefined(),
  );
});

test.each([
  ['https://cong.example/tin-tuc/hoi-nghi-2019?x=1#muc', 'hoi-nghi-2019'],
  ['/van-ban/37-qd-ubnd/', '37-qd-ubnd'],
  ['https://cong.example', undefined],
  ['https://cong.example/Pages/news.aspx', undefined],
])('the slug in %s', (href, slug) => expect(slugInAddress(href)).toBe(slug));
