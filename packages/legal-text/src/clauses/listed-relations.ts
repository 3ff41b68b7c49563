import { TYPE_NAMES } from '../document-names.js';
import type { Proposal } from '../proposals.js';
import type { TextBody } from '../text-body.js';
import { actsIn } from './acts.js';
import { provisionsIn } from './provisions.js';
import { relationTo, type CitedDocument } from './cited-documents.js';

const OPENS_LIST =
  /(?:(?:sau(?: day)?|gom|duoi day|bao gom)(?: co)?|(?:van ban|quyet dinh|nghi dinh|thong tu|nghi quyet)[a-z ,]{0,40} sau(?: day)? [^:]{5,120}) ?:$/;
const ITEM = /^(?:[-–+•*] ?|\d{1,3}[.)] ?|[a-zđ][.)] ?|\(\d{1,2}\) ?)?/;
const STOPS = /^(?:dieu \d{1,3}[.:]|chuong |phu luc|noi nhan)/;
/** An item begins with the document, or with its provisions. */
const BEFORE_LISTED =
  /^(?:(?:cac|toan bo|mot phan) )?(?:(?:diem|khoan|dieu|muc|chuong|luat|bo luat|phap lenh) [^;]{1,80})?(?:va )?(?:cua )?$/;
const END_WITH_THIS = new RegExp(
  String.raw`(?:het hieu luc|khong con hieu luc|cham dut hieu luc)(?: thi hanh)?,? (?:ke )?tu (?:ngay |thoi diem )?(?:${TYPE_NAMES}|van ban)(?: so [^ ]{3,30})? ?(?:nay )?co hieu luc`,
);

/** `Bãi bỏ các văn bản sau đây:`, followed by one document in each paragraph. */
export function relationsInLists(body: TextBody, cited: readonly CitedDocument[]): Proposal[] {
  const proposals: Proposal[] = [];
  let kind: 'replaces' | 'repeals' | undefined;
  for (const { start, folded, documents } of citedByLine(body, cited)) {
    if (OPENS_LIST.test(folded)) kind = kindOfList(folded);
    else if (STOPS.test(folded)) kind = undefined;
    else if (kind !== undefined) proposals.push(...listed(body, { kind, start, documents }));
  }
  return proposals;
}

interface Item {
  kind: 'replaces' | 'repeals';
  start: number;
  documents: readonly CitedDocument[];
}

function listed(body: TextBody, { kind, start, documents }: Item): Proposal[] {
  const [document] = documents;
  if (document === undefined) return [];
  const mark = ITEM.exec(body.folded.slice(start, document.phraseStart))?.[0] ?? '';
  const from = start + mark.length;
  const before = body.folded.slice(from, document.phraseStart);
  if (!BEFORE_LISTED.test(before)) return [];
  const clause = provisionsIn(body.text.slice(from, document.phraseStart), before);
  const relation = relationTo(document, kind, clause === undefined ? 'whole' : 'part');
  const value = clause === undefined ? relation : { ...relation, clause };
  return [{ field: 'relation', value, evidence: body.evidenceAt(document.start, document.end) }];
}

function kindOfList(folded: string): 'replaces' | 'repeals' | undefined {
  if (END_WITH_THIS.test(folded)) return 'repeals';
  const act = actsIn(folded).at(-1);
  return act?.kind === 'replaces' || act?.kind === 'repeals' ? act.kind : undefined;
}

function citedByLine(body: TextBody, cited: readonly CitedDocument[]) {
  let offset = 0;
  let next = 0;
  return body.folded.split('\n').map((folded) => {
    const start = offset;
    const first = next;
    offset += folded.length + 1;
    while (next < cited.length && (cited[next]?.start ?? 0) < offset) next++;
    return { start, folded: folded.trim(), documents: cited.slice(first, next) };
  });
}

/** `Quyết định số … hết hiệu lực kể từ ngày Quyết định này có hiệu lực`. */
export function relationsBeforeEnd(body: TextBody, cited: readonly CitedDocument[]): Proposal[] {
  return cited.flatMap((document): Proposal[] => {
    const after = body.folded.slice(document.end, body.sentenceEnd(document.end));
    const before = body.folded.slice(
      body.sentenceStart(document.phraseStart),
      document.phraseStart,
    );
    if (!END_WITH_THIS.test(after) || NAMED_BY_ANOTHER.test(before)) return [];
    return [
      {
        field: 'relation',
        value: relationTo(document, 'repeals', 'whole'),
        evidence: body.evidenceAt(document.start, document.end),
      },
    ];
  });
}

/** The document is only named by the one that expires, which amends it or is amended by it. */
const NAMED_BY_ANOTHER =
  /(?:theo|boi|tai|cua|sua doi|bo sung|kem theo)(?: (?:cac|mot so dieu|cua))* $/;
