import { randomInt } from 'node:crypto';
import { openAdminApi } from './support/admin-api.ts';
import { printDecision } from './support/decision.ts';
import { openEditorsDesk } from './support/editor.ts';
import { fromEnvironment } from './support/environment.ts';
import { expect, test } from './support/journey.ts';

const CREATE = '/admin/content-manager/collection-types/api::legal-document.legal-document/create';
const number = `${randomInt(1000, 9999)}/2019/QĐ-UBND`;

const EFFECT =
  'có hiệu lực kể từ ngày 01 tháng 3 năm 2019 và thay thế Quyết định số 37/2018/QĐ-UBND ngày 14 tháng 12 năm 2018';

test('an editor files a decision from its PDF in a few clicks', async ({ browser }) => {
  const pdf = await printDecision(browser, { number, effect: EFFECT });
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  await editor.goto(CREATE);
  await editor
    .getByLabel('Chọn tệp', { exact: true })
    .and(editor.locator('input'))
    .setInputFiles({ name: 'quyet-dinh.pdf', mimeType: 'application/pdf', buffer: pdf });
  const offers = editor.getByRole('list', { name: 'Điền từ tệp' });
  await expect(offers.getByText(number, { exact: true })).toBeVisible();
  await expect(offers).toContainText(
    'Điều 2, trang 2: “Điều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 3 năm 2019',
  );
  await expect(
    editor.getByRole('textbox', { name: 'Số ký hiệu', exact: true }),
    'nothing is taken',
  ).toHaveValue('');

  await editor.getByRole('button', { name: /^Nhận tất cả/ }).click();
  await expect(editor.getByRole('textbox', { name: 'Số ký hiệu', exact: true })).toHaveValue(
    number,
  );
  await expect(editor.getByText('Đã nhận hết những gì nhận được.')).toBeVisible();
  const saved = editor.waitForResponse(
    (response) =>
      response.url().includes('/content-manager/collection-types/api::legal-document') &&
      response.request().method() === 'POST',
  );
  await editor.getByRole('button', { name: 'Lưu', exact: true }).click();
  const answer = await saved;
  expect(await answer.text()).toContain(number);
  expect(answer.ok()).toBe(true);
  const { data }: { data: { documentId: string; slug: string } } = await answer.json();

  const api = await openAdminApi();
  const address = `${fromEnvironment('E2E_CMS_URL')}/admin/content-manager/collection-types/api::legal-document.legal-document/${data.documentId}`;
  expect(await api.stored(address)).toMatchObject({
    number,
    documentType: { count: 1 },
    issuingBodies: { count: 1 },
    issuedOn: '2019-02-14',
    effectiveFrom: '2019-03-01',
    abstract: 'Về chế độ kiểm định phương tiện đo trên địa bàn tỉnh',
    signatories: [{ name: 'Trần Quang Vịnh', position: 'Phó Chủ tịch', capacity: 'KT' }],
    files: [{ kind: 'original' }],
    relations: [
      { kind: 'replaces', targetNumber: '37/2018/QĐ-UBND', scope: 'whole', target: { count: 1 } },
      { kind: 'based-on', targetNumber: '04/2011/QH13', target: { count: 0 } },
    ],
    evidence: expect.arrayContaining([
      expect.objectContaining({ field: 'effectiveFrom', page: 2, provision: 'Điều 2' }),
    ]),
  });
  expect(await desk.leave(), 'errors in the admin').toEqual([]);
});
