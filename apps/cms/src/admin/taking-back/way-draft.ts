import { readOwnLink } from '@portal/rich-text/own-links';
import type { Decision, Way } from './decision';
import { takingBackTexts as texts } from './taking-back-texts';

/** The choices of the user, which may be incomplete. */
export interface WayDraft {
  way: Way;
  /** `portal:type/documentId` for own content. */
  href: string | undefined;
  typed: string;
  reason: string;
}

export const FIRST_DRAFT: WayDraft = { way: 'mistake', href: undefined, typed: '', reason: '' };

/** The decision, or what is still missing. */
export function decided({
  way,
  href,
  typed,
  reason,
}: WayDraft): { decision: Decision } | { problems: { destination: string; reason: string } } {
  const why = reason.trim();
  const lacking = {
    destination: destinationProblem(way, href, typed),
    reason: way === 'obsolete' && why === '' ? texts.noReason : '',
  };
  if (lacking.destination !== '' || lacking.reason !== '') return { problems: lacking };
  if (way === 'obsolete' || href === undefined) return { decision: { way, reason: why } };
  const own = readOwnLink(href);
  const to = own ? { target: { type: own.target, documentId: own.documentId } } : { address: href };
  return { decision: { way, ...to, reason: why } };
}

function destinationProblem(way: Way, href: string | undefined, typed: string): string {
  if (way === 'obsolete') return '';
  if (href === undefined)
    return way === 'replaced' || typed.trim() !== '' ? texts.noDestination : '';
  return /^(?:mailto|tel):/.test(href) ? texts.badDestination : '';
}
