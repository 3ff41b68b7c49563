import { recorded } from '@portal/api-fixtures/recorded';
import { allowedElements, isAllowed } from '@portal/rich-text/allowed';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createBrowserRouter, Outlet } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useHeadingFocus } from '../layout/use-heading-focus.ts';
import { renderPageText } from '../lib/page-text.ts';
import { RichText } from './rich-text.tsx';

/** Absent from the first content: notes, and a link within the text. */
const NOTES = `<p>Như đã nêu ở phần <a href="#muc-ba-ton-tai-han-che-can-khac-phuc">ba tồn tại, hạn chế</a><sup class="note-ref"><a id="note-ref-1" href="#note-1" role="doc-noteref">1</a></sup>, tiếp tục sửa đổi các quy định<sup class="note-ref"><a id="note-ref-2" href="#note-2" role="doc-noteref">2</a></sup>.</p>
<section class="notes" role="doc-endnotes" aria-label="Chú thích"><ol><li id="note-1">Theo Giấy mời số 12/GM-UBND của Ủy ban nhân dân tỉnh. <a href="#note-ref-1" role="doc-backlink" aria-label="Quay lại chỗ có chú thích 1">↩</a></li><li id="note-2">Thay thế Quyết định số 3412/2014/QĐ-UBND. <a href="#note-ref-2" role="doc-backlink" aria-label="Quay lại chỗ có chú thích 2">↩</a></li></ol></section>`;

const { data: article } = recorded('/articles/{slug}', { slug: 'hoi-nghi-tong-ket-2018' });
const CONFERENCE = article.body + NOTES;

function Frame() {
  useHeadingFocus();
  return (
    <main>
      <Outlet />
    </main>
  );
}

let router: ReturnType<typeof createBrowserRouter> | undefined;

/** Shows the text at its own address, in the browser's history. */
function show(html: string, address = '/bai') {
  window.history.replaceState(null, '', address);
  router = createBrowserRouter([
    {
      Component: Frame,
      children: [
        { path: '/bai', element: <RichText text={renderPageText(html)} /> },
        { path: '*', element: <h1>Trang khác</h1> },
      ],
    },
  ]);
  render(<RouterProvider router={router} />);
  return userEvent.setup();
}

/** The links left to the browser, because jsdom cannot navigate. */
const leftToBrowser = vi.fn<(href: string | undefined) => void>();

function note(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!event.defaultPrevented) leftToBrowser(link?.getAttribute('href') ?? undefined);
  event.preventDefault();
}

beforeEach(() => window.addEventListener('click', note));
afterEach(() => {
  window.removeEventListener('click', note);
  leftToBrowser.mockReset();
  router?.dispose();
});

describe('the article of the conference', () => {
  test('is made of nothing but what may be stored', () => {
    const page = document.createElement('div');
    page.innerHTML = CONFERENCE;
    const outside = [...page.querySelectorAll('*')].flatMap((element) => {
      const name = element.localName;
      const attributes = [...element.attributes].filter(
        (one) => !isAllowed(name, one.name, one.value),
      );
      return [
        ...(allowedElements[name] ? [] : [name]),
        ...attributes.map((one) => `${name} ${one.name}="${one.value}"`),
      ];
    });
    expect(outside).toEqual([]);
  });

  test('has headings that are named by their words alone, each beside a link to it', () => {
    show(CONFERENCE);
    const name = 'Ba tồn tại, hạn chế cần khắc phục';
    const heading = screen.getByRole('heading', { level: 2, name });
    const link = screen.getByRole('link', { name: `Liên kết đến mục “${name}”` });
    expect(link.getAttribute('href')).toBe(`#${heading.id}`);
    expect(screen.getAllByRole('link', { name: /^Liên kết đến mục/ })).toHaveLength(3);
  });

  test('has its table in a region that has its name and that the keyboard reaches', () => {
    show(CONFERENCE);
    const name = 'Bảng 1: Ba tồn tại, hạn chế được nêu tại Hội nghị';
    const region = screen.getByRole('region', { name });
    expect(region.tabIndex).toBe(0);
    expect(within(region).getByRole('table')).toBeDefined();
  });
});

test('a heading with marks, a line break and a note gives its link a plain name', () => {
  show(
    '<h2 id="muc-a" class="align-center">Khí <em>CO<sub>2</sub></em><br>&amp; “"nước"”<sup class="note-ref"><a href="#note-1">1</a></sup></h2><h3>Không tên</h3>',
  );
  expect(screen.getByRole('link', { name: 'Liên kết đến mục “Khí CO2 & “"nước"””' })).toBeDefined();
  expect(screen.getAllByRole('link')).toHaveLength(2);
});

describe('a link', () => {
  test('to a page of the site opens it without loading anew', async () => {
    const user = show('<p><a href="/tin-tuc/a?trang=2"><strong>Tin</strong></a></p>');
    await user.click(screen.getByText('Tin'));
    await screen.findByRole('heading', { name: 'Trang khác' });
    expect(window.location.pathname + window.location.search).toBe('/tin-tuc/a?trang=2');
    expect(leftToBrowser).not.toHaveBeenCalled();
  });

  test.each([
    ['/uploads/bao-cao.pdf'],
    ['/api/v1/articles'],
    ['https://tcvn.gov.vn/'],
    ['mailto:a@example.gov.vn'],
    ['tel:0237'],
  ])('to %s is left to the browser', async (href) => {
    const user = show(`<p><a href="${href}">Mở</a></p>`);
    await user.click(screen.getByRole('link', { name: 'Mở' }));
    expect(leftToBrowser).toHaveBeenCalledWith(href);
    expect(window.location.pathname).toBe('/bai');
  });

  test.each(['Control', 'Meta', 'Shift', 'Alt'])(
    'that is clicked with %s is left to the browser',
    async (key) => {
      const user = show('<p><a href="/tin-tuc">Mở</a></p>');
      await user.keyboard(`{${key}>}`);
      await user.click(screen.getByRole('link', { name: 'Mở' }));
      await user.keyboard(`{/${key}}`);
      expect(leftToBrowser).toHaveBeenCalledWith('/tin-tuc');
    },
  );

  test('that downloads is left to the browser, and so are clicks beside links', async () => {
    const user = show('<p>Chữ <a href="/tep" download>Tải</a></p>');
    await user.click(screen.getByText(/^Chữ/));
    await user.click(screen.getByRole('link', { name: 'Tải' }));
    expect(leftToBrowser.mock.calls).toEqual([[undefined], ['/tep']]);
  });
});

describe('a place in the text', () => {
  const focused = () => document.activeElement?.id;

  test('gets the focus: from the reference to the note, and back', async () => {
    const user = show(CONFERENCE, '/bai?trang=2');
    await user.click(screen.getByText('2', { selector: '[role=doc-noteref]' }));
    await waitFor(() => expect(focused()).toBe('note-2'));
    expect(window.location.search + window.location.hash).toBe('?trang=2#note-2');
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Quay lại chỗ có chú thích 2');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe('note-ref-2'));
    expect(document.activeElement?.getAttribute('tabindex')).toBeNull();
    expect(leftToBrowser).not.toHaveBeenCalled();
  });

  test('is a step in the history, once', async () => {
    const user = show(CONFERENCE);
    const before = window.history.length;
    const link = screen.getByRole('link', { name: 'ba tồn tại, hạn chế' });
    await user.click(link);
    await user.click(link);
    await waitFor(() => expect(focused()).toBe('muc-ba-ton-tai-han-che-can-khac-phuc'));
    expect(window.history.length).toBe(before + 1);
    window.history.back();
    await waitFor(() => expect(window.location.hash).toBe(''));
  });

  test('that the address names gets the focus when the page is opened there', async () => {
    show(CONFERENCE, '/bai#muc-trong-tam-nam-2019');
    await waitFor(() => expect(focused()).toBe('muc-trong-tam-nam-2019'));
  });

  test('gets the focus again when it is asked for again', async () => {
    const user = show(CONFERENCE);
    const reference = screen.getByText('1', { selector: '[role=doc-noteref]' });
    await user.click(reference);
    await waitFor(() => expect(focused()).toBe('note-1'));
    reference.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe('note-1'));
  });
});
