import { expect, test } from 'vitest';
import { composeMail } from './compose-mail';

const ADMIN = 'https://so.example.vn/admin';
const item = (title: string) => ({
  ...{ uid: 'api::article.article', documentId: 'a1', title },
  since: '2026-11-29T17:30:00.000Z',
});
const none = { count: 0, items: [] };

test('says what waits and leads there, in both forms', () => {
  const forMe = { count: 25, items: [item('Thông báo <b>số 1</b>')] };
  const mail = composeMail({ name: 'Lê Hoa', forMe, returnedToMe: none, admin: ADMIN });
  expect(mail?.subject).toBe('Cổng thông tin: 25 mục chờ bạn duyệt');
  const address = `${ADMIN}/content-manager/collection-types/api::article.article/a1`;
  expect(mail?.text).toContain(`- Thông báo <b>số 1</b> (từ 30-11-2026 00:30)\n  ${address}`);
  expect(mail?.text).toContain('và 24 mục nữa trên trang chủ');
  expect(mail?.text).not.toContain('Trả lại');
  expect(mail?.html).toContain(`<a href="${address}">Thông báo &lt;b&gt;số 1&lt;/b&gt;</a>`);
});

test('says what was returned; a title that is missing is said', () => {
  const returnedToMe = { count: 1, items: [item('')] };
  const mail = composeMail({ name: 'Lê Hoa', forMe: none, returnedToMe, admin: ADMIN });
  expect(mail?.subject).toBe('Cổng thông tin: 1 mục trả lại cho bạn');
  expect(mail?.text).toContain('- Chưa có tiêu đề');
});

test('is none when nothing waits', () => {
  expect(composeMail({ name: 'Lê Hoa', forMe: none, returnedToMe: none, admin: ADMIN })).toBe(
    undefined,
  );
});
