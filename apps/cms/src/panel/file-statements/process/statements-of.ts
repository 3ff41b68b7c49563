import type { LegalTextReading } from '@portal/legal-text/read-legal-text';
import * as z from 'zod/mini';
import { statement, type Statement } from '../statement';

/** More than any document says of itself in these fields, so that no file fills the table. */
const MOST = 40;
const LONGEST_SENTENCE = 600;

/** Only a printer knows the pages of a Word document. */
export function statementsOf(
  reading: LegalTextReading,
  { hasPages }: { hasPages: boolean },
): Statement[] {
  if (reading.isScan) return [];
  const said = reading.proposals.flatMap((proposal) => {
    const { data } = z.safeParse(statement, proposal);
    return data === undefined ? [] : [data];
  });
  return said.slice(0, MOST).map(({ evidence: { page, ...evidence }, ...rest }) => ({
    ...rest,
    evidence: {
      ...evidence,
      sentence: evidence.sentence.slice(0, LONGEST_SENTENCE),
      ...(hasPages && page !== undefined ? { page } : {}),
    },
  }));
}
