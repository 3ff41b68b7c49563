import { isRecord } from '@portal/contract/is-record';
import { formatMoment } from '@portal/vietnamese/days';
import { parsedJson } from '../../platform/parsed-json';
import type { AuditEntry } from './append-audit';
import { nameOfAction, SUBJECT_NAMES } from './audit-texts';
import type { AuditRow } from './chain';

type Told = Pick<
  AuditRow,
  'action' | 'subject_type' | 'subject_name' | 'subject_id' | 'user_name' | 'details'
>;
type Details = Record<string, unknown>;

const NOBODY = 'Hệ thống';
const DEEDS: Readonly<Record<string, string>> = { publish: 'đăng', withdraw: 'gỡ' };
const ENDED_BY: Readonly<Record<string, string>> = {
  delete: ', vì đã xóa mục này',
  unpublish: ', vì đã gỡ đăng',
  publish: ', vì đã đăng trước giờ hẹn',
  retire: ', vì đã ghi là không còn áp dụng',
};
/** Phrases for the ways of withdrawal. */
const REASONS: Readonly<Record<string, string>> = {
  mistake: ' vì đăng nhầm',
  replaced: ' vì đã có nội dung thay thế',
};
/** Verbs for requests of the admin, by method. */
const VERBS: Readonly<Record<string, string>> = { POST: 'thêm', DELETE: 'xóa' };

/** The predicates of the sentences; the user's name comes before. */
const SAID: Readonly<Record<AuditEntry['action'], (thing: string, details: Details) => string>> = {
  publish: (thing, { approved }) => `${approved === true ? 'duyệt và đăng' : 'đăng'} ${thing}`,
  unpublish: (thing) => `gỡ đăng ${thing}`,
  retire: (thing) => retired(thing),
  reinstate: (thing) => `bỏ ghi “không còn áp dụng” của ${thing}`,
  delete: (thing) => `xóa ${thing}`,
  restore: (thing) => `khôi phục ${thing}`,
  change: (thing) => `sửa ${thing}`,
  submit: (thing) => `gửi duyệt ${thing}`,
  return: (thing) => `trả lại ${thing}`,
  assign: (thing, { people }) =>
    Array.isArray(people) && people.length > 0
      ? `giao ${thing} cho ${people.join(', ')}`
      : `thôi giao ${thing}`,
  schedule: (thing, details) =>
    `hẹn ${deedOn(thing, details)} lúc ${momentIn(details['dueAt'])}${reasonIn(details)}`,
  'schedule-ended': (thing, { deed, by }) =>
    `hủy hẹn giờ ${deedIn(deed)} ${thing}${ENDED_BY[String(by)] ?? ''}`,
  'schedule-done': (thing, details) =>
    `${deedOn(thing, details)} theo giờ đã hẹn${reasonIn(details)}`,
  'schedule-refused': (thing, { deed, refusal }) =>
    `không ${deedIn(deed)} được ${thing} theo giờ đã hẹn: ${String(refusal)}`,
  'sign-in': () => 'đăng nhập',
  'sign-in-failed': (thing) => `đăng nhập không thành công vào tài khoản ${thing}`,
  'sign-out': () => 'đăng xuất',
  account: (_thing, { request }) =>
    /\/(register|reset-password)/.test(String(request))
      ? 'đặt mật khẩu của mình'
      : 'đổi thông tin tài khoản của mình',
  rights: (thing, { request }) => requested(request, thing, 'đổi quyền của'),
  settings: (thing, { request }) => requested(request, thing, 'đổi'),
  tokens: (thing, { request }) => requested(request, thing, 'đổi'),
  preview: (thing, { sentUntil }) =>
    sentUntil === undefined
      ? `hủy các địa chỉ xem trước của ${thing}`
      : `lấy địa chỉ xem trước của ${thing} để gửi đi, dùng được đến ${momentIn(sentUntil)}`,
};

const KNOWN: ReadonlyMap<string, (thing: string, details: Details) => string> = new Map(
  Object.entries(SAID),
);

/** A row of the log as a sentence; `labelOf` gives the labels of content types. */
export function sentenceOf(row: Told, labelOf: (type: string) => string | undefined): string {
  const label = labelOf(row.subject_type)?.replace(/^./u, (first) => first.toLowerCase());
  const type = label ?? SUBJECT_NAMES.get(row.subject_type) ?? row.subject_type;
  const thing = [type, quoted(row)].filter(Boolean).join(' ');
  const say = KNOWN.get(row.action);
  const deed = say?.(row.action === 'sign-in-failed' ? quoted(row) : thing, detailsIn(row));
  if (row.action === 'sign-in-failed') return `Có người ${deed}`;
  if (row.action === 'schedule-done' || row.action === 'schedule-refused') {
    const by = row.user_name === '' ? '' : ` (${row.user_name} hẹn)`;
    return `${NOBODY} ${deed}${by}`;
  }
  return `${row.user_name || NOBODY} ${deed ?? `${nameOfAction(row.action)} ${thing}`}`;
}

const quoted = ({ subject_name: name, subject_id: id }: Told) => (name || id) && `“${name || id}”`;
const deedIn = (deed: unknown) => DEEDS[String(deed)] ?? '';
/** Making an item obsolete has its own verb, because the item stays public. */
const deedOn = (thing: string, { deed, way }: Details) =>
  way === 'obsolete' ? retired(thing) : `${deedIn(deed)} ${thing}`;
const reasonIn = ({ way }: Details) => REASONS[String(way)] ?? '';
const retired = (thing: string) => `ghi ${thing} là không còn áp dụng`;
const momentIn = (at: unknown) => (typeof at === 'number' ? formatMoment(new Date(at)) : '');

/** Tolerates invalid JSON, so that a tampered row can still be listed. */
function detailsIn({ details }: Told): Details {
  const parsed = parsedJson(details);
  return isRecord(parsed) ? parsed : {};
}

function requested(request: unknown, thing: string, otherwise: string): string {
  const [method = ''] = String(request).split(' ');
  return `${VERBS[method] ?? otherwise} ${thing}`;
}
