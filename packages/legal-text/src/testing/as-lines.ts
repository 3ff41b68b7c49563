import { fold } from '@portal/vietnamese/fold';
import type { LegalTextReading } from '../read-legal-text.js';
import type { Proposal, ProposedRelation } from '../proposals.js';

/** A reading as the judged texts write it: a line for each field, in any order. */
export function asLines(reading: LegalTextReading): string[] {
  return reading.isScan ? ['scan: yes'] : reading.proposals.flatMap(linesOf);
}

function linesOf(proposal: Proposal): string[] {
  if (proposal.field === 'relation') return relationLines(proposal.value);
  if (proposal.field !== 'signatory') return [`${proposal.field}: ${proposal.value}`];
  const { name, position = '', capacity = '' } = proposal.value;
  return [`signatory: ${name} | ${position} | ${capacity}`];
}

/** The provisions are judged apart: who reads the relation without them has read something. */
function relationLines({ kind, number, title, scope, clause }: ProposedRelation): string[] {
  const target = number ?? title;
  const relation = kind === 'based-on' ? `based-on: ${target}` : `${kind}: ${target} (${scope})`;
  return clause === undefined ? [relation] : [relation, `clause: ${target}: ${clause}`];
}

/** For comparing: what differs only in case, marks or blanks is the same. */
export function keyOf(line: string): string {
  return fold(line).replace(/\s+/g, ' ').trim();
}
