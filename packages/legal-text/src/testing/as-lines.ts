import { fold } from '@portal/vietnamese/fold';
import type { LegalTextReading } from '../read-legal-text.js';
import type { Proposal, ProposedRelation } from '../proposals.js';

/** A reading in the format of the judged texts: a line for each field, in any order. */
export function asLines(reading: LegalTextReading): string[] {
  return reading.isScan ? ['scan: yes'] : reading.proposals.flatMap(proposalLines);
}

function proposalLines(proposal: Proposal): string[] {
  if (proposal.field === 'relation') return relationLines(proposal.value);
  if (proposal.field !== 'signatory') return [`${proposal.field}: ${proposal.value}`];
  const { name, position = '', capacity = '' } = proposal.value;
  return [`signatory: ${name} | ${position} | ${capacity}`];
}

/** Provisions are judged apart, so that a relation read without them still counts. */
function relationLines({ kind, number, title, scope, clause }: ProposedRelation): string[] {
  const target = number ?? title;
  const relation = kind === 'based-on' ? `based-on: ${target}` : `${kind}: ${target} (${scope})`;
  return clause === undefined ? [relation] : [relation, `clause: ${target}: ${clause}`];
}

/** A key for comparison that ignores case, diacritics and white space. */
export function keyOf(line: string): string {
  return fold(line).replace(/\s+/g, ' ').trim();
}
