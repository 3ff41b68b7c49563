import { describe, expect, test } from 'vitest';
import { canonicalHtml } from './testing/canonical-html.js';
import { cleanHref } from './nodes/marks.js';

const MEANT = 'https://vi-du.gov.vn/tin?id=5&trang=2';
const coded = encodeURIComponent(MEANT);
const safe = (address: string) =>
  `https://apc01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C01%7Cten%40co-quan.gov.vn%7C&reserved=0`;

describe('a wrapped address', () => {
  test.each([
    safe(MEANT),
    safe(safe(`https://www.google.com/url?sa=D&q=${coded}`)),
    `https://l.facebook.com/l.php?u=${coded}&h=AT0`,
    `https://lm.facebook.com/l.php?u=${encodeURIComponent(`${MEANT}&fbclid=IwAR`)}`,
    `https://l.instagram.com/?u=${coded}&e=1`,
    `https://www.google.com.vn/url?url=${coded}`,
    `https://www.youtube.com/redirect?event=x&q=${coded}`,
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__vi-2Ddu.gov.vn_tin-3Fid-3D5-26trang-3D2&d=DwMF&c=x',
    'https://urldefense.com/v3/__https://vi-du.gov.vn/tin?id=5*trang=2__;Jg!!AbC!x$',
    `${MEANT}&utm_source=zalo&utm_medium=x&fbclid=Iw`,
    `https://vi-du.gov.vn/tin?utm_source=a&id=5&gclid=1&trang=2`,
  ])('%s', (address) => {
    expect(cleanHref(address)).toBe(MEANT);
  });

  test('of Proofpoint with a run of other letters', () => {
    const others = Buffer.from('đường').toString('base64url');
    expect(cleanHref(`https://urldefense.com/v3/__https://vi-du.vn/**D-1__;${others}!!x$`)).toBe(
      'https://vi-du.vn/đường-1',
    );
  });
});

test.each([
  safe('javascript:alert(1)'),
  safe(safe('data:text/html,x')),
  'https://l.facebook.com/l.php?u=java%0Ascript:alert(1)',
  'https://apc01.safelinks.protection.outlook.com/?data=05%7Cten%40co-quan.gov.vn',
  'https://urldefense.proofpoint.com/v2/url?u=-GG',
])('is refused where it is unsafe or does not tell: %s', (address) => {
  expect(cleanHref(address)).toBeUndefined();
  expect(canonicalHtml(`<p><a href="${address}">chữ</a></p>`)).toBe('<p>chữ</p>');
});

test.each([
  'https://www.google.com/search?q=luat',
  'https://vi-du.vn/url?q=https://x.vn',
  'https://vi-du.vn/?a=%20b&c=đ#utm_source=x',
  'https://vi-du.vn/?xutm_source=1',
  'mailto:a@vi-du.vn?subject=fbclid',
  '/tin-tuc?trang=2',
])('any other stays as it is: %s', (address) => {
  expect(cleanHref(address)).toBe(address);
});

test('nobody’s address stands in the words of a text', () => {
  const html = canonicalHtml(`Xem (${safe(MEANT)}) nhé`);
  expect(html).toBe('<p>Xem (https://vi-du.gov.vn/tin?id=5&amp;trang=2) nhé</p>');
});
