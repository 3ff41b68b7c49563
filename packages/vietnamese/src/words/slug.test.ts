import { describe, expect, it } from 'vitest';
import { SLUG_MAX_LENGTH, isSlugOf, slugOf } from './slug.js';

describe('a slug', () => {
  it.each([
    ['Quyết định số 37', 'quyet-dinh-so-37'],
    ['Đẩy mạnh   đổi mới – sáng tạo!', 'day-manh-doi-moi-sang-tao'],
    ['  KH&CN: 2018/2019  ', 'kh-cn-2018-2019'],
    ['Việt Nam'.normalize('NFD'), 'viet-nam'],
    ['… – !', ''],
    ['', ''],
    ['科学 tin', 'tin'],
  ])('of %j is %j', (text, slug) => expect(slugOf(text)).toBe(slug));

  it('never ends in the middle of a word', () => {
    const words = Array.from({ length: 60 }, (_, n) => `chữ${n}`);
    const slug = slugOf(words.join(' '));
    expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
    expect(slug.length).toBeGreaterThan(SLUG_MAX_LENGTH - 10);
    expect(slugOf(words.join(' ')).split('-')).toEqual(
      words.slice(0, slug.split('-').length).map((word) => slugOf(word)),
    );
  });

  it('fills its length exactly where the words end there', () => {
    const word = 'a'.repeat(49);
    expect(slugOf(`${word} ${'b'.repeat(50)} c`)).toBe(`${word}-${'b'.repeat(50)}`);
  });

  it('of a single word that is too long is that word cut', () => {
    expect(slugOf('a'.repeat(500))).toBe('a'.repeat(SLUG_MAX_LENGTH));
  });

  it('of a slug is the same slug', () => {
    const slug = slugOf('HỘI NGHỊ TỔNG KẾT HOẠT ĐỘNG KHOA HỌC VÀ CÔNG NGHỆ NĂM 2018');
    expect(slugOf(slug)).toBe(slug);
  });
});

it.each([
  ['ke-hoach', 'ke-hoach', true],
  ['ke-hoach-2', 'ke-hoach', true],
  ['ke-hoach-12', 'ke-hoach', true],
  ['ke-hoach-1', 'ke-hoach', false],
  ['ke-hoach-2026', 'ke-hoach', false],
  ['ke-hoach-nam', 'ke-hoach', false],
  ['ke-hoach', 'ke-hoach-2', false],
])('%s is a slug of %s: %s', (slug, made, isIts) => expect(isSlugOf(slug, made)).toBe(isIts));
