import { contentAddress } from '@portal/contract/content-types';
import type { PreviewAnswer } from '@portal/contract/preview';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RenderDraft } from '../pages.ts';
import { startPublishedCms } from '../testing/published-cms.ts';
import { PAGE, startTestSite, TEMPLATE, type TestSite } from '../testing/site.ts';
import { readTemplate } from '../template.ts';

const SIGNED = 'article.abc.1.0.chu-ky_-';
const PREVIEW: PreviewAnswer = {
  ...{ type: 'article', slug: 'tin-mot', answer: { data: { title: 'Tin mật' }, meta: {} } },
  ...{ uploads: ['anh_0f1'], missing: [], isPublished: false, endsAt: '2026-12-06T03:00:00.000Z' },
};
const OWN = contentAddress('article', 'tin-mot');
const PICTURE = Buffer.from('RIFF');
const BUILT = TEMPLATE.replace(
  '</head>',
  '<link rel="stylesheet" href="/a.css"><link rel="modulepreload" href="/a.js">' +
    '<script type="module" src="/a.js"></script></head>',
);

let cms: Awaited<ReturnType<typeof startPublishedCms>>;
let site: TestSite;
const answers: Record<string, unknown> = {};
const renderDraft = vi.fn<RenderDraft>();
beforeEach(async () => {
  Object.assign(answers, {
    [`/preview/${SIGNED}`]: PREVIEW,
    [`/preview/${SIGNED}/uploads/webp_640_anh_0f1.webp`]: PICTURE,
  });
  renderDraft.mockReset().mockResolvedValue(PAGE);
  cms = await startPublishedCms(answers);
  site = await startTestSite({
    ...{ cmsUrl: cms.url, renderDraft, generation: () => '1' },
    template: readTemplate(BUILT, {}, 'https://so.example.vn'),
  });
});
afterEach(() => {
  site.close();
  cms.close();
});

const show = (body: string, head = '') => renderDraft.mockResolvedValue({ ...PAGE, head, body });
const open = async (path = '') => site.ask(`/xem-truoc/${SIGNED}${path}`);

test('a signed address shows the draft, and says that it is one, and until when', async () => {
  show(
    '<main>Tin mật</main>',
    '<title>Tin mật – Sở</title><link rel="canonical" href="/tin-tuc/a"/>',
  );
  const { status, body } = await open();
  expect(status).toBe(200);
  expect(renderDraft).toHaveBeenCalledWith(PREVIEW, '');
  expect(body).toContain('<title>Bản xem trước: Tin mật – Sở</title>');
  expect(body).toContain('Bản xem trước, chưa đăng. Địa chỉ này hết hạn lúc 06-12-2026 10:00.');
  expect(body).toContain('<main>Tin mật</main>');
  expect(body).toContain('<link rel="stylesheet" href="/a.css">');
  expect(body).not.toMatch(/canonical|<script|modulepreload|og:/);
});

test('of a published item it says that changes are shown that nobody else sees', async () => {
  answers[`/preview/${SIGNED}`] = { ...PREVIEW, isPublished: true };
  expect((await open()).body).toContain('Bản xem trước, có cả thay đổi chưa đăng. Địa chỉ này');
});

test('buttons that need code are disabled, what sends a form is not', async () => {
  show('<button type="button" aria-label="a > b">A</button><button type="submit">B</button>');
  const { body } = await open();
  expect(body).toContain('<button disabled="" type="button" aria-label="a > b">');
  expect(body).toContain('<button type="submit">');
});

test('what is missing in the draft is named', async () => {
  answers[`/preview/${SIGNED}`] = { ...PREVIEW, missing: ['Tiêu đề', '<b>Nội dung'] };
  expect((await open()).body).toContain('Còn thiếu: tiêu đề, &lt;b>nội dung.');
});

test('nobody keeps it, finds it, or is told its address, and the admin alone may frame it', async () => {
  for (const path of [`/xem-truoc/${SIGNED}`, '/xem-truoc/sai', '/xem-truoc/', '/xem-truoc/a/b']) {
    const { headers } = await site.ask(path);
    expect(headers['cache-control'], path).toBe('private, no-store');
    expect(headers['x-robots-tag'], path).toBe('noindex, nofollow');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
    expect(headers['x-frame-options'], path).toBeUndefined();
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy, path).toContain('frame-ancestors https://cms.example');
    expect(policy, path).toContain("script-src 'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['set-cookie'], path).toBeUndefined();
  }
  const { headers } = await site.ask('/tin-tuc');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('each time it is asked anew', async () => {
  show('<main>Cũ</main>');
  await open();
  show('<main>Mới</main>');
  expect((await open()).body).toContain('Mới');
  answers[`/preview/${SIGNED}`] = undefined;
  expect((await open()).status).toBe(404);
  expect(cms.asked.filter((path) => path === `/preview/${SIGNED}`)).toHaveLength(3);
});

test('a wrong or ended address says so, and whom to ask', async () => {
  for (const signed of ['sai', 'article.abc', '%2e%2e', 'a/b', 'a'.repeat(3000), '']) {
    const { status, body } = await site.ask(`/xem-truoc/${signed}`);
    expect(status, signed).toBe(404);
    expect(body, signed).not.toContain('Tin mật');
  }
  const { body } = await site.ask('/xem-truoc/article.abc.1.0.khac');
  expect(body).toContain('đã hết hạn, đã bị hủy hoặc không đúng. Xin hỏi người đã gửi');
});

test('files of the draft are asked for below its address, others where they are', async () => {
  show(
    '<img src="/uploads/anh_0f1.jpg" srcset="/uploads/webp_640_anh_0f1.webp 640w, /uploads/khac.webp 9w"/>' +
      '<a href="/uploads/anh_0f1.pdf">Tệp /uploads/anh_0f1.jpg</a>',
  );
  const { body } = await open();
  const own = `/xem-truoc/${SIGNED}/uploads`;
  expect(body).toContain(`src="${own}/anh_0f1.jpg"`);
  expect(body).toContain(`srcset="${own}/webp_640_anh_0f1.webp 640w, /uploads/khac.webp 9w"`);
  expect(body).toContain(`href="${own}/anh_0f1.pdf"`);
  expect(body).toContain('>Tệp /uploads/anh_0f1.jpg<');
  const picture = await open('/uploads/webp_640_anh_0f1.webp');
  expect([picture.status, picture.body]).toEqual([200, 'RIFF']);
  expect((await open('/uploads/khac.webp')).status).toBe(404);
});

test('links lead to the public site in a tab of their own, but those within the page', async () => {
  show(
    '<a href="/tin-tuc">Tin</a><a href="#muc-1">Mục</a><a title="a > b" href="/tin-tuc/tin-mot-2">Hai</a>' +
      `<a href="${OWN}#muc-2">Đây</a><a href="${OWN}?anh=2">Ảnh</a><form action="/tim-kiem"></form>`,
  );
  const { body } = await open();
  const tab = 'target="_blank" rel="noopener noreferrer"';
  expect(body).toContain(`<a ${tab} href="/tin-tuc">`);
  expect(body).toContain('<a href="#muc-1">');
  expect(body).toContain(`<a ${tab} title="a > b" href="/tin-tuc/tin-mot-2">`);
  expect(body).toContain(`<a href="/xem-truoc/${SIGNED}#muc-2">`);
  expect(body).toContain(`<a href="/xem-truoc/${SIGNED}?anh=2">`);
  expect(body).toContain(`<form ${tab} action="/tim-kiem">`);
});

test('a query of the page is its own; one that leads nowhere shows the page', async () => {
  await open('?anh=2');
  expect(renderDraft.mock.calls.map(([, search]) => search)).toEqual(['?anh=2']);
  renderDraft
    .mockReset()
    .mockImplementation((_draft, search: string) =>
      Promise.resolve({ ...PAGE, status: search === '' ? 200 : 404, body: `<p>${search}</p>` }),
    );
  const { status, body } = await open('?ngay=1');
  expect([status, body.includes('<p></p>')]).toEqual([200, true]);
});

test('while the cms is away it says so, and shows nothing of before', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  show('<main>Tin mật</main>');
  await open();
  cms.state.health = 'failing';
  const { status, body } = await open();
  expect(status).toBe(502);
  expect(body).not.toContain('Tin mật');
  logged.mockRestore();
});
