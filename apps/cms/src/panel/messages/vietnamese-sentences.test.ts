import { describe, expect, it } from 'vitest';
import { inVietnamese } from './vietnamese-sentences';

describe('what the server says to the admin', () => {
  it.each([
    ['Invalid credentials', 'Thư điện tử hoặc mật khẩu không đúng.'],
    ['title must be defined.', 'Không được để trống.'],
    ['title must be at most 300 characters', 'Nhiều nhất 300 ký tự.'],
    ['2 errors occurred', 'Biểu mẫu còn chỗ chưa đúng.'],
  ])('says %s in Vietnamese', (english, vietnamese) => {
    expect(inVietnamese(english)).toBe(vietnamese);
  });

  it('leaves alone what it does not know, and what the admin recognises by its words', () => {
    expect(inVietnamese('Hãy chọn chuyên mục trước khi đăng tin.')).toBe(
      'Hãy chọn chuyên mục trước khi đăng tin.',
    );
    expect(inVietnamese('User not active')).toBe('User not active');
  });
});
