import { formatMoment } from '@portal/vietnamese/days';

const ROOT = '<div id="root">';

/** Placed before the application's root, which hydrates without it. */
export function withNotice(html: string, madeAt: Date): string {
  const notice =
    `<p class="old-page" id="old-page" role="status">Hệ thống nội dung đang tạm gián đoạn. ` +
    `Quý vị đang xem trang này như lúc ${formatMoment(madeAt)}.</p>`;
  return html.replace(ROOT, () => notice + ROOT);
}
