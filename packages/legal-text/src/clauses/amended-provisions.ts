import type { Proposal } from '../proposals.js';
import type { TextBody } from '../text-body.js';
import type { CitedDocument } from './cited-documents.js';
import { MOST_OF_CLAUSE, PROVISIONS } from './provisions.js';

const ITEM = String.raw`(?:\d{1,3}\. ?|[a-zđ]\) ?|dieu \d{1,3}[a-zđ]?\. ?)?`;
const ACT = 'sua doi(?:,? (?:va )?bo sung)?|bai bo|huy bo|thay the';
/** `1. Sửa đổi khoản 2 Điều 5 như sau:`, or `Khoản 2 Điều 5 được sửa đổi như sau:`. */
const AMENDS = new RegExp(
  String.raw`^${ITEM}(?:(?:${ACT})(?: (?:cum tu|noi dung|mot so noi dung) [^;]{0,80}?tai)? (?<after>${PROVISIONS})|(?<before>${PROVISIONS}) duoc (?:${ACT}|bo sung))`,
);
const ARTICLE = /^dieu \d{1,3}[a-zđ]?\b/;

/**
 * Adds to relations without provisions those that the items of an amending document name. An article that
 * cites a document is about it, and so are the article's items.
 */
export function withAmendedProvisions(
  body: TextBody,
  cited: readonly CitedDocument[],
  proposals: readonly Proposal[],
): Proposal[] {
  const amended = proposals.flatMap((one) =>
    one.field === 'relation' && one.value.kind === 'amends' && one.value.clause === undefined
      ? [one.value.number]
      : [],
  );
  if (amended.length === 0) return [...proposals];
  const clauses = clausesOf(body, cited, amended);
  return proposals.map((one) => {
    if (one.field !== 'relation' || one.value.kind !== 'amends') return one;
    const clause = clauses.get(one.value.number ?? '')?.join('; ') ?? '';
    const isKnown =
      one.value.clause !== undefined || clause === '' || clause.length > MOST_OF_CLAUSE;
    return isKnown ? one : { ...one, value: { ...one.value, clause } };
  });
}

function clausesOf(
  body: TextBody,
  cited: readonly CitedDocument[],
  amended: readonly (string | undefined)[],
): Map<string, string[]> {
  const clauses = new Map<string, string[]>();
  const only = amended.length === 1 ? amended[0] : undefined;
  let about = only;
  let start = 0;
  let next = 0;
  for (const line of body.folded.split('\n')) {
    const first = next;
    const end = start + line.length;
    while (next < cited.length && (cited[next]?.start ?? 0) < end) next++;
    const numbers = cited.slice(first, next).map(({ number }) => number);
    if (ARTICLE.test(line)) about = numbers.find((number) => amended.includes(number)) ?? only;
    const { after, before } = AMENDS.exec(line)?.groups ?? {};
    const found = after ?? before;
    const isOfOther = numbers.some((number) => number !== about);
    if (found !== undefined && about !== undefined && !isOfOther) {
      const at = start + line.indexOf(found);
      const known = clauses.get(about) ?? [];
      clauses.set(about, [...known, body.text.slice(at, at + found.length)]);
    }
    start = end + 1;
  }
  return clauses;
}
