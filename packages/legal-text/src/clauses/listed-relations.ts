import { TYPE_NAMES } from '../document-names.js';
import type { Proposal } from '../proposals.js';
import type { TextBody } from '../text-body.js';
import { actsIn } from './acts.js';
import { relationTo, type CitedDocument } from './cited-documents.js';

const OPENS_LIST = /(?:sau(?: day)?|gom|duoi day|bao gom)(?: co)? ?:$/;
const ITEM = /^(?:[-–+•*] ?|\d{1,3}[.)] ?|[a-zđ][.)] ?|\(\d{1,2}\) ?)?/;
const STOPS = /^(?:dieu \d|chuong |phu luc|noi nhan)/;
const END_WITH_THIS = new RegExp(
  String.raw`(?:het hieu luc|khong con hieu luc|cham dut hieu luc)(?: thi hanh)?,? (?:ke )?tu (?:ngay |thoi diem )?(?:${TYPE_NAMES}|van ban)(?: so [^ ]{3,30})? ?(?:nay )?co hieu luc`,
);

/** `Bãi bỏ các văn bản sau đây:`, and a document in each paragraph that follows. */
export function relationsInLists(body: TextBody, cited: readonly CitedDocument[]): Proposal[] {
  const byLine = citedByLine(body, cited);
  const proposals: Proposal[] = [];
  let kind: 'replaces' | 'repeals' | undefined;
  for (const { folded, documents } of byLine) {
    if (OPENS_LIST.test(folded)) kind = kindOfList(folded);
    else if (STOPS.test(folded) || kind === undefined) kind = undefined;
    else {
      const [document] = documents;
      const lead = folded.slice(0, 90).replace(ITEM, '');
      if (document === undefined || !new RegExp(`^(?:cac )?(?:${TYPE_NAMES}|toan bo)`).test(lead))
        continue;
      proposals.push({
        field: 'relation',
        value: relationTo(document, kind, 'whole'),
        evidence: body.evidenceAt(document.start, document.end),
      });
    }
  }
  return proposals;
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
    const end = offset + folded.length;
    const first = next;
    while (next < cited.length && (cited[next]?.start ?? 0) < end) next++;
    offset = end + 1;
    return { folded: folded.trim(), documents: cited.slice(first, next) };
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

/** The document only amends, or is amended by, one that ends. */
const NAMED_BY_ANOTHER =
  /(?:theo|boi|tai|cua|sua doi|bo sung|kem theo)(?: (?:cac|mot so dieu|cua))* $/;
