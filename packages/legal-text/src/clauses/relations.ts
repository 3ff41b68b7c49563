import type { Proposal, ProposedRelation } from '../proposals.js';
import type { TextBody } from '../text-body.js';
import { actsIn, type WrittenAct } from './acts.js';
import { relationTo, type CitedDocument } from './cited-documents.js';
import { provisionsIn } from './provisions.js';

/** The greatest distance, in characters, from an act to the number of the document acted on. */
const MOST_BETWEEN = 400;

/** Text before an act that makes it passive, or another document's. */
const BY_OTHERS =
  /(?:(?:duoc|bi|da|da duoc|ve viec|viec|ve|se|de nghi|trinh|du thao|can|phai|chua|khong|ky|ban hanh [a-z ]{0,30}) ?|\bcua chinh phu |\bcua [a-z ]{3,60}? )$/;
/** Text after an act that names who did it. */
const BY_WHAT_FOLLOWS = /^ ?(?:boi|theo|tai)(?![a-z])/;
/** Text between an act and a number: the number only names the rule behind the act. */
const BY_RULE =
  /(?:theo (?:quy dinh|huong dan|yeu cau|de nghi|tinh than)|can cu|quy dinh tai (?!khoan|dieu|diem)|thuc hien theo|phu hop voi|trai voi|tren co so|de thi hanh|(?<!kem) theo (?:cac )?$)/;
const LISTS = /^(?:ngay[^;\n]{0,240}|[^;\n]{0,240})(?:[;,]|(?:^|\s)va|\scung)\s?(?:cac )?$/;
const SENTENCE_ENDS = /[a-z)]\. [A-ZĐ]|\n/;
const ONLY_PARTS =
  /mot phan|mot so (?:dieu|noi dung|quy dinh|khoan)|noi dung (?:quy dinh )?tai|quy dinh tai|cac quy dinh ve/;

interface Acted {
  act: WrittenAct;
  relation: ProposedRelation;
}

/** The acts of the document on those that it cites after them. */
export function relationsAfterActs(body: TextBody, cited: readonly CitedDocument[]): Proposal[] {
  const proposals: Proposal[] = [];
  let before: { acted: Acted; end: number } | undefined;
  for (const [index, document] of cited.entries()) {
    const previous = cited[index - 1];
    const acted =
      actedAfter(body, document, previous) ??
      (before !== undefined && before.end === previous?.end && isListed(body, previous, document)
        ? inherited(before.acted, document)
        : undefined);
    before = acted && { acted, end: document.end };
    if (acted === undefined) continue;
    const evidence = body.evidenceAt(document.start, document.end);
    proposals.push({ field: 'relation', value: acted.relation, evidence });
  }
  return proposals;
}

function actedAfter(
  body: TextBody,
  document: CitedDocument,
  previous?: CitedDocument,
): Acted | undefined {
  const start = body.sentenceStart(document.phraseStart);
  const floor = Math.max(start, previous?.end ?? 0, document.phraseStart - MOST_BETWEEN);
  const between = body.folded.slice(floor, document.phraseStart);
  const act = actsIn(between).findLast((one) => !isInName(between, one));
  if (act === undefined) return undefined;
  const before = body.folded.slice(Math.max(start, floor + act.start - 120), floor + act.start);
  if (isDoneByOthers(before, previous !== undefined && previous.end >= start)) return undefined;
  const after = between.slice(act.end);
  if (BY_WHAT_FOLLOWS.test(after) || BY_RULE.test(after) || SENTENCE_ENDS.test(after))
    return undefined;
  return { act, relation: relationOf(body, { document, act, from: floor + act.end }) };
}

/** `quy định chi tiết` and similar acts may be part of the name of the document acted on. */
function isInName(between: string, act: WrittenAct): boolean {
  return act.kind !== 'replaces' && /ve viec ?$/.test(between.slice(0, act.start));
}

function isDoneByOthers(before: string, followsAnother: boolean): boolean {
  if (followsAnother) return !/(?:(?:^|\s)(?:va|dong thoi|hoac)|[,;]) ?$/.test(before);
  return BY_OTHERS.test(before);
}

function relationOf(
  body: TextBody,
  { document, act, from }: { document: CitedDocument; act: WrittenAct; from: number },
): ProposedRelation {
  const text = body.text.slice(from, document.phraseStart);
  const folded = body.folded.slice(from, document.phraseStart);
  const clause = provisionsIn(text, folded);
  const isPart = !act.whole || clause !== undefined || ONLY_PARTS.test(folded);
  const relation = relationTo(document, act.kind, isPart ? 'part' : 'whole');
  return clause === undefined ? relation : { ...relation, clause };
}

function isListed(body: TextBody, previous: CitedDocument, document: CitedDocument): boolean {
  const between = body.folded.slice(previous.end, document.phraseStart);
  return (
    between.length <= MOST_BETWEEN &&
    LISTS.test(between.trimStart()) &&
    !SENTENCE_ENDS.test(between)
  );
}

function inherited({ act }: Acted, document: CitedDocument): Acted {
  return { act, relation: relationTo(document, act.kind, act.whole ? 'whole' : 'part') };
}
