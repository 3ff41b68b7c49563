import { daysAfter, type Day } from '@portal/vietnamese/days';
import { TYPE_NAMES } from '../document-names.js';
import type { Proposal } from '../proposals.js';
import type { TextBody } from '../text-body.js';
import { A_DAY, parseWrittenDay } from './written-days.js';

const OF_THE_DAY = String.raw`(?:\d{1,2} ?(?:gio|h)(?: ?\d{1,2}(?: ?phut)?)?,? ?)?(?:ngay ?)?`;
const SIGNED = 'ky(?! hop)(?: ban hanh)?|ban hanh|duoc ky|thong qua|ra quyet dinh';
const FROM = String.raw`(?:ke )?tu ${OF_THE_DAY}(?:(?<day>${A_DAY})|(?<signed>${SIGNED})(?![a-z]))`;
const AFTER = String.raw`sau ?(?<days>\d{1,3}) ?(?:\([a-z ]{2,30}\) ?)?ngay,? ?(?:ke )?tu ngay ?(?:${SIGNED})(?![a-z])`;
const WHEN = String.raw`(?:${FROM}|${AFTER})`;
const HOLDS = '(?:co )?(?:hieu luc|gia tri)(?: ?thi hanh)?|(?:duoc )?(?:ap dung|thi hanh)';
const START = String.raw`(?<=^|[.:;\n“)–-] ?|thi hanh |\d\. )`;

/** What the document calls itself in its own text. */
const own = (type: string) => `(?:${type}|van ban)`;

/** `Quyết định này có hiệu lực thi hành kể từ ngày …`, also after other acts in the sentence. */
const ofType = (type: string) =>
  new RegExp(
    String.raw`${START}${own(type)} ?nay(?<middle>[^.\n]{0,400}?[ ,])(?:${HOLDS}),? ?${WHEN}`,
    'g',
  );
/** `Quyết định có hiệu lực kể từ ngày ký` as a whole sentence. */
const bare = (type: string) =>
  new RegExp(
    String.raw`(?:^|\n|\. )(?:dieu \d{1,3}\. ?)?${type}(?<middle> )co hieu luc(?: thi hanh)?,? ?${WHEN}`,
    'g',
  );
/** `Điều 3. Hiệu lực thi hành: từ ngày …`. */
const HEADED = new RegExp(
  String.raw`(?:^|\n)dieu \d{1,3}\. ?(?:hieu luc thi hanh|thoi diem co hieu luc)(?<middle>[.: ]{1,3})${WHEN}`,
  'g',
);

const CITED = new RegExp(String.raw`(?:${TYPE_NAMES}) (?:so )?\d|\d/[a-z\d]`);
const SPEAKS_OF_OTHERS = /quy dinh tai|theo quy dinh|truoc ngay|den ngay|(?:khoan|dieu) \d/;

/** The day on which the document takes effect by its own text; `type` is folded. */
export function findEffect(body: TextBody, type: string, issuedOn?: Day): Proposal[] {
  for (const pattern of [ofType(type), bare(type), HEADED]) {
    for (const match of body.folded.matchAll(pattern)) {
      const { middle = '', day, days } = match.groups ?? {};
      if (!isAboutItself(middle)) continue;
      const value = dayFrom(day, days, issuedOn);
      if (value === undefined) continue;
      const evidence = body.evidenceAt(match.index, match.index + match[0].length);
      return [{ field: 'effectiveFrom', value, evidence }];
    }
  }
  return [];
}

/** After the name of another document, only `và` or a comma leads back to this one. */
function isAboutItself(middle: string): boolean {
  const last = middle.split(/ va |, ?(?=co )|; /).at(-1) ?? '';
  const leadsBack = / va |,/.test(middle);
  if (CITED.test(middle) && !leadsBack) return false;
  return !CITED.test(last) && !SPEAKS_OF_OTHERS.test(last);
}

function dayFrom(day?: string, days?: string, issuedOn?: Day): Day | undefined {
  if (day !== undefined) return parseWrittenDay(day);
  if (issuedOn === undefined) return undefined;
  return days === undefined ? issuedOn : daysAfter(issuedOn, Number(days));
}
