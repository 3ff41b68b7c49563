import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openAdminApi } from './support/admin-api.ts';
import { barriersIn } from './support/barriers.ts';
import { openEditorsDesk } from './support/editor.ts';
import { expect, test } from './support/journey.ts';
import { pressEnter } from './support/press-enter.ts';

const DOCUMENTS = '/admin/content-manager/collection-types/api::legal-document.legal-document';

const questionIn = (page: Page, name: string) => page.getByRole('dialog', { name });

test('an editor sees what a publication would change', async ({ browser, request }) => {
  test.slow();
  const sign = Number.parseInt(randomUUID().slice(0, 4), 16);
  const api = await openAdminApi();
  const fields = { ...(await api.filed()), fullText: '<p>Điều 1. Phạm vi.</p>' };
  const old = await api.publish('legal-document', {
    ...{ ...fields, number: `${sign}/2020/QĐ-UBND`, abstract: `Quy định cũ ${sign}` },
    ...{ issuedOn: '2020-03-02', effectiveFrom: '2020-03-20', slug: `cu-${sign}` },
  });
  const title = `Quyết định số ${sign}/2020/QĐ-UBND`;
  const replacing = await api.create('legal-document', {
    ...{ ...fields, number: `${sign}/2026/QĐ-UBND`, abstract: `Quy định mới ${sign}` },
    ...{ issuedOn: '2026-03-02', effectiveFrom: '2026-03-20', slug: `moi-${sign}` },
    relations: [
      { kind: 'replaces', scope: 'whole', target: { connect: [{ documentId: old.documentId }] } },
    ],
  });
  const statusOfOld = async () => {
    const { data } = await (await request.get(`/api/v1/legal-documents/${old.slug}`)).json();
    return String(data.status);
  };
  const desk = await openEditorsDesk(browser);
  const editor = desk.page;
  await editor.goto(`${DOCUMENTS}/${replacing.documentId}`);
  const publish = editor.getByRole('button', { name: 'Đăng', exact: true });

  await test.step('she is told what else readers will see, and may leave it', async () => {
    await publish.click();
    const question = questionIn(editor, 'Trước khi đăng');
    const told = question.getByRole('region', { name: 'Nếu đăng nội dung này' });
    await expect(told).toContainText('Văn bản này sẽ là: Còn hiệu lực');
    await expect(told.getByRole('listitem').filter({ hasText: title })).toContainText(
      'Tình trạng: Còn hiệu lực → Hết hiệu lực toàn bộ',
    );
    expect(await barriersIn(editor, '[role=dialog]')).toEqual([]);
    await pressEnter(question.getByRole('button', { name: 'Quay lại' }));
    await expect(question).toBeHidden();
    expect(await statusOfOld()).toBe('in-force');
  });

  await test.step('what she confirms happens as it was told', async () => {
    await publish.click();
    const question = questionIn(editor, 'Trước khi đăng');
    await pressEnter(question.getByRole('button', { name: 'Đăng', exact: true }));
    await expect.poll(statusOfOld).toBe('expired');
    await expect(question).toBeHidden();
  });

  await test.step('and so it is when the document is withdrawn', async () => {
    await editor.getByRole('button', { name: 'Thao tác khác với mục này' }).click();
    await editor.getByRole('menuitem', { name: 'Gỡ đăng' }).click();
    const question = questionIn(editor, 'Trước khi gỡ');
    const told = question.getByRole('region', { name: 'Nếu gỡ nội dung này' });
    await expect(told.getByRole('listitem').filter({ hasText: title })).toContainText(
      'Tình trạng: Hết hiệu lực toàn bộ → Còn hiệu lực',
    );
    await pressEnter(question.getByRole('button', { name: 'Gỡ đăng', exact: true }));
    await expect.poll(statusOfOld).toBe('in-force');
  });

  // Closes the desk before the items go, because the form would still request them.
  const complaints = (await desk.leave()).filter((one) => !one.includes('409'));
  for (const { documentId } of [replacing, old]) await api.remove('legal-document', documentId);
  expect(complaints, 'errors in the admin').toEqual([]);
});
