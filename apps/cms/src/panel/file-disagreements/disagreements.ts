import type { DocumentGroup } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { fold } from '@portal/vietnamese/fold';
import { termMeant, type Terms } from '../filing/stored-terms';
import { wordsOf, type StatedField, type Statement } from '../file-statements/statement';

/** The stored facts of a document that files may contradict. */
export interface StoredFacts {
  group: DocumentGroup | null;
  number: string | null;
  documentType: string | null;
  issuingBodies: readonly string[];
  signatories: readonly string[];
  issuedOn: Day | null;
  effectiveFrom: Day | null;
  expiresOn: Day | null;
  consultationFrom: Day | null;
  consultationTo: Day | null;
}

/** A statement of a file that differs from the stored fact. */
export interface Disagreement {
  statement: Statement;
  /** The stored fact in words, or a day in ISO form; empty if nothing is stored. */
  stored: string;
}

const OF_DRAFTS = new Set<StatedField>([
  ...(['documentType', 'issuingBody', 'consultationFrom', 'consultationTo'] as const),
]);

/** The differences in each field that a file states; an empty list if it agrees. */
type Comparison = Map<StatedField, Disagreement[]>;

/**
 * Compares a file's statements with the stored facts. A file without a document number is ignored, because
 * it may be a form, a scan or an annex. A file with another number may be another document, so only the
 * number is reported.
 */
function compareFile(
  statements: readonly Statement[],
  stored: StoredFacts,
  terms: Terms,
): Comparison {
  const said = Map.groupBy(statements, ({ field }) => field);
  const isDraft = said.has('group');
  if (isDraft !== (stored.group === 'draft')) return new Map();
  if (!isDraft && !said.has('number')) return new Map();
  const compared = new Map(
    [...said].flatMap(([field, of]): [StatedField, Disagreement[]][] => {
      const found =
        isDraft && !OF_DRAFTS.has(field) ? undefined : compareField(field, of, stored, terms);
      return found === undefined ? [] : [[field, found]];
    }),
  );
  const otherNumber = compared.get('number') ?? [];
  return otherNumber.length > 0 ? new Map([['number', otherNumber]]) : compared;
}

/**
 * The differences of all files of a document, latest file first. It skips a field of an earlier file if a
 * later file agrees with the stored fact.
 */
export function disagreementsOf<File extends { statements: readonly Statement[] }>(
  latestFirst: readonly File[],
  stored: StoredFacts,
  terms: Terms,
): (Disagreement & { file: File })[] {
  const settled = new Set<StatedField>();
  return latestFirst.flatMap((file) => {
    const compared = [...compareFile(file.statements, stored, terms)];
    const open = compared.filter(([field]) => !settled.has(field));
    for (const [field, found] of open) if (found.length === 0) settled.add(field);
    return open.flatMap(([, found]) => found.map((one) => ({ ...one, file })));
  });
}

/** Undefined if there is nothing to compare. */
function compareField(
  field: StatedField,
  said: readonly Statement[],
  stored: StoredFacts,
  terms: Terms,
): Disagreement[] | undefined {
  switch (field) {
    case 'number':
      return ofOne(said, stored.number, (one) => documentNumberKey(one));
    case 'issuedOn':
    case 'consultationFrom':
    case 'consultationTo':
      return ofOne(said, stored[field], (day) => day);
    case 'effectiveFrom':
    case 'expiresOn':
      return ofOne(said, stored[field] ?? unlessSilent(stored), (day) => day);
    case 'documentType':
      return ofOne(known(said, terms), stored.documentType, fold);
    case 'issuingBody':
      return ofSeveral(known(said, terms), stored.issuingBodies);
    case 'signatory':
      return ofSeveral(said, stored.signatories);
    case 'group':
      return undefined;
  }
}

/** For legislation an empty day counts as a fact: the site says that it has no end, or an unknown start. */
function unlessSilent({ group }: StoredFacts): string | null {
  return group === 'normative' ? '' : null;
}

/** A field with one value: one agreeing statement of the file is enough. */
function ofOne(
  said: readonly Statement[],
  stored: string | null,
  keyOf: (text: string) => string,
): Disagreement[] | undefined {
  const [statement] = said;
  if (stored === null || statement === undefined) return undefined;
  const agrees = said.some((one) => keyOf(wordsOf(one)) === keyOf(stored));
  return agrees ? [] : [{ statement, stored }];
}

/** A field with several values: each value of the file has to be among them. */
function ofSeveral(
  said: readonly Statement[],
  stored: readonly string[],
): Disagreement[] | undefined {
  if (stored.length === 0 || said.length === 0) return undefined;
  const words = stored.map(fold);
  return said
    .filter((one) => !words.some((word) => word.includes(fold(wordsOf(one)))))
    .map((statement) => ({ statement, stored: stored.join('; ') }));
}

/** Maps statements to the portal's terms. It drops unknown ones, which may just be another spelling. */
function known(said: readonly Statement[], terms: Terms): Statement[] {
  return said.flatMap((statement) => {
    if (statement.field !== 'documentType' && statement.field !== 'issuingBody') return [];
    const meant = termMeant(terms[statement.field], statement.value);
    return meant === undefined ? [] : [{ ...statement, value: meant.name }];
  });
}
