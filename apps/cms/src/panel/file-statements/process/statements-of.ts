import type { LegalTextReading } from '@portal/legal-text/read-legal-text';
import * as z from 'zod/mini';
import { statement, type Statement } from '../statement';

/** Statements per file: above what any document needs, so that no file can flood the table. */
const MAX_STATEMENTS = 40;
const LONGEST_SENTENCE = 600;

/** `hasPages` is false for Word documents, whose pages depend on the printer. */
export function statementsOf(
  reading: LegalTextReading,
  { hasPages }: { hasPages: boolean },
): Statement[] {
  if (reading.isScan) return [];
  const said = reading.proposals.flatMap((proposal) => {
    const { data } = z.safeParse(statement, proposal);
    return data === undefined ? [] : [data];
  });
  return said.slice(0, MAX_STATEMENTS).map(({ evidence: { page, ...evidence }, ...rest }) => ({
    ...rest,
    evidence: {
      ...evidence,
      sentence: evidence.sentence.slice(0, LONGEST_SENTENCE),
      ...(hasPages && page !== undefined ? { page } : {}),
    },
  }));
}
