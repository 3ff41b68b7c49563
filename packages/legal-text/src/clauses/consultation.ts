import { daysAfter } from '@portal/vietnamese/days';
import type { Proposal } from '../proposals.js';
import type { TextBody } from '../text-body.js';
import { A_DAY, parseWrittenDay } from './written-days.js';

const ASKS = /(?:lay|gop|tham gia|xin|dong gop) y kien|gop y/;
const FROM_TO = new RegExp(
  String.raw`(?:ke )?tu (?:ngay )?(?<from>${A_DAY}),? (?:cho )?den (?:het )?(?:ngay )?(?<to>${A_DAY})`,
  'g',
);
const UNTIL = new RegExp(
  String.raw`(?:(?<before>truoc)|(?:cham nhat|muon nhat)(?: la)?(?: den)?|(?:den|cho den)(?: het)?|trong)(?: \d{1,2} ?(?:gio|h)(?: ?\d{2})?(?: phut)?,?)? ?ngay (?<to>${A_DAY})`,
  'g',
);
const WINDOW = 400;

/** The period in which comments on a draft are asked for. */
export function findConsultation(body: TextBody): Proposal[] {
  for (const match of body.folded.matchAll(FROM_TO)) {
    const from = parseWrittenDay(match.groups?.['from'] ?? '');
    const to = parseWrittenDay(match.groups?.['to'] ?? '');
    if (from === undefined || to === undefined || from > to || !asksNear(body, match.index))
      continue;
    const evidence = body.evidenceAt(match.index, match.index + match[0].length);
    return [
      { field: 'consultationFrom', value: from, evidence },
      { field: 'consultationTo', value: to, evidence },
    ];
  }
  for (const match of body.folded.matchAll(UNTIL)) {
    const day = parseWrittenDay(match.groups?.['to'] ?? '');
    if (day === undefined || !asksNear(body, match.index)) continue;
    const value = match.groups?.['before'] === undefined ? day : daysAfter(day, -1);
    const evidence = body.evidenceAt(match.index, match.index + match[0].length);
    return [{ field: 'consultationTo', value, evidence }];
  }
  return [];
}

function asksNear(body: TextBody, at: number): boolean {
  const start = Math.max(body.paragraphStart(at), at - WINDOW);
  return ASKS.test(body.folded.slice(start, at + 160).split('\n')[0] ?? '');
}
