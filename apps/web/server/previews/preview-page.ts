import { contentAddress } from '@portal/contract/content-types';
import type { PreviewAnswer } from '@portal/contract/preview';
import { formatMoment } from '@portal/vietnamese/days';
import { linksWithoutCode } from '../refusal-page.ts';

interface Rendered {
  head: string;
  body: string;
}

interface Place {
  /** The path of the preview. */
  path: string;
  preview: Pick<PreviewAnswer, 'type' | 'slug' | 'uploads' | 'missing' | 'isPublished' | 'endsAt'>;
}

const TITLE = /<title[^>]*>([^<]*)<\/title>/;
/** Quoted values may contain `>`. */
const TAG = /<[a-z](?:"[^"]*"|[^">])*>/gi;
const UPLOAD = /(?<=["\s,(])\/uploads\/([\w.-]+)/g;

/**
 * A draft's page as HTML alone: no code runs that could store, count or request anything. The draft's files
 * are requested below its own address; links open the public site in a new tab.
 */
export function previewPage(template: string, { head, body }: Rendered, place: Place): string {
  const [, title = ''] = TITLE.exec(head) ?? [];
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex, nofollow" />
    <title>Bản xem trước: ${title}</title>
    ${linksWithoutCode(template)}
  </head>
  <body>
    ${noticeOf(place.preview)}
    <div id="root">${body.replace(TAG, (tag) => adapted(tag, place))}</div>
  </body>
</html>
`;
}

function noticeOf({ endsAt, missing, isPublished }: Place['preview']): string {
  const what = isPublished ? 'có cả thay đổi chưa đăng' : 'chưa đăng';
  const lacking =
    missing.length === 0 ? '' : `<br />Còn thiếu: ${escaped(missing.join(', ').toLowerCase())}.`;
  return (
    `<p class="old-page preview" role="note">Bản xem trước, ${what}. ` +
    `Địa chỉ này hết hạn lúc ${formatMoment(new Date(endsAt))}.${lacking}</p>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function adapted(tag: string, place: Place): string {
  const { path, preview } = place;
  const isOfDraft = (name: string) => {
    const stem = name.replace(/\.[^.]*$/, '');
    return preview.uploads.some((hash) => stem.endsWith(hash));
  };
  const withFiles = tag.replace(UPLOAD, (address, name: string) =>
    isOfDraft(name) ? path + address : address,
  );
  if (/^<form\b/i.test(withFiles)) return inNewTab(withFiles);
  // Buttons need the code of the site.
  if (/^<button\b[^>]*\stype="button"/i.test(withFiles)) return disabled(withFiles);
  return /^<a\b/i.test(withFiles) ? linkOf(withFiles, place) : withFiles;
}

/** Links to places within the page, and to other views of it, stay in the preview. */
function linkOf(tag: string, { path, preview }: Place): string {
  const [, href = ''] = /\bhref="([^"]*)"/.exec(tag) ?? [];
  if (href.startsWith('#')) return tag;
  const own = contentAddress(preview.type, preview.slug);
  const isOwn = href === own || /^[?#]/.test(href.slice(own.length));
  if (!href.startsWith(own) || !isOwn) return inNewTab(tag);
  return tag.replace(`href="${own}`, () => `href="${path}`);
}

function inNewTab(tag: string): string {
  if (/\starget=/.test(tag)) return tag;
  return tag.replace(/^<\w+/, (start) => `${start} target="_blank" rel="noopener noreferrer"`);
}

function disabled(tag: string): string {
  return / disabled=/.test(tag) ? tag : tag.replace(/^<\w+/, (start) => `${start} disabled=""`);
}
