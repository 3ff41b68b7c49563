import { daysAfter, type Day } from '@portal/vietnamese/days';
import type { Proposal } from '../proposals.js';
import type { TextBody } from '../text-body.js';
import { A_DAY, parseWrittenDay } from './written-days.js';

const UNTIL = (type: string) =>
  new RegExp(
    String.raw`(?:${type}|van ban) ?nay[^.\n]{0,300}?(?:(?<until>(?:co )?(?:hieu luc|thuc hien|thi hanh|ap dung)[^.\n]{0,120}? (?:den|cho den)(?: het)?)|(?<ends>het hieu luc(?: thi hanh)?,? (?:ke )?tu)) ?(?:ngay )?(?<day>${A_DAY})`,
    'g',
  );
const YEARS = (type: string) =>
  new RegExp(
    String.raw`(?:${type}) ?nay (?:duoc )?(?:co hieu luc|thuc hien|thi hanh|ap dung)[^.\n]{0,60}? (?:trong )?(?:thoi han |thoi gian )?(?<years>\d{1,2}) ?(?:\([a-z]{2,10}\) ?)?nam,? ke tu (?:ngay co hieu luc|ngay ${type} nay co hieu luc)`,
    'g',
  );
const ANY_DAY = new RegExp(A_DAY, 'g');
const CITED = /\d\/[a-z\d]/;
const OF_ANOTHER = /(?:khoan|diem|dieu) \d[^,;.]{0,20}$|cua $|tai $|theo $/;

/** The first day on which the document is no longer in force, if the text states it. */
export function findExpiry(body: TextBody, type: string, effectiveFrom?: Day): Proposal[] {
  for (const match of body.folded.matchAll(UNTIL(type))) {
    const { until, day = '' } = match.groups ?? {};
    const before = body.folded.slice(body.sentenceStart(match.index), match.index);
    const written = parseWrittenDay(day);
    const said = match[0].replace(ANY_DAY, '');
    if (written === undefined || OF_ANOTHER.test(before) || CITED.test(said)) continue;
    const value = until === undefined ? written : daysAfter(written, 1);
    return [{ field: 'expiresOn', value, evidence: evidenceOf(body, match) }];
  }
  return effectiveFrom === undefined ? [] : afterYears(body, type, effectiveFrom);
}

function afterYears(body: TextBody, type: string, effectiveFrom: Day): Proposal[] {
  const match = YEARS(type).exec(body.folded);
  const years = match?.groups?.['years'];
  if (match === null || years === undefined) return [];
  const year = Number(effectiveFrom.slice(0, 4)) + Number(years);
  const value = `${year}${effectiveFrom.slice(4)}`.replace(/-02-29$/, '-03-01');
  return [{ field: 'expiresOn', value, evidence: evidenceOf(body, match) }];
}

function evidenceOf(body: TextBody, match: RegExpExecArray) {
  return body.evidenceAt(match.index, match.index + match[0].length);
}
