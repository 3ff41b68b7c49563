import type { DocumentGroup } from '@portal/contract/legal-vocabulary';
import { parseDocumentNumber, type DocumentNumber } from '@portal/vietnamese/document-number';
import { findTypeName } from '@portal/vietnamese/document-types';
import { groupOfType, issuesLegislation } from './group-rules';

/** The facts from which a document's group follows. */
export interface Grouped {
  number: string;
  type: { name: string; group: DocumentGroup | null } | undefined;
  /** The names of the issuing bodies. */
  bodies: readonly string[];
  /** The group that an editor chose. */
  chosen: DocumentGroup | null;
}

/**
 * The group that follows from a document's type, number and issuing bodies. An editor's choice counts
 * where the law leaves one, and for a draft, because nothing printed identifies a draft for certain.
 */
export function groupOf({ number, type, bodies, chosen }: Grouped): DocumentGroup {
  if (chosen === 'draft') return 'draft';
  const parsed = parseDocumentNumber(number);
  const byLaw = [type?.name, typeNamedBy(parsed)]
    .map((name) => name && groupOfType(name))
    .filter((group) => !!group);
  const certain = byLaw.find((group) => group !== 'either');
  if (certain !== undefined) return certain;
  const byForm = parsed?.family === 'normative' ? 'normative' : 'administrative';
  if (byLaw.length === 0) return chosen ?? type?.group ?? byForm;
  const isLegislation = parsed?.family !== 'party' && canBeLegislation(bodies);
  if (!isLegislation) return 'administrative';
  return chosen === 'normative' || chosen === 'administrative' ? chosen : byForm;
}

/** `15/2020/NĐ-CP` is a `nghị định`. */
function typeNamedBy(number: DocumentNumber | undefined): string | undefined {
  return number !== undefined && 'type' in number && number.type !== undefined
    ? findTypeName(number.type)
    : undefined;
}

function canBeLegislation(bodies: readonly string[]): boolean {
  return bodies.length === 0 || bodies.some(issuesLegislation);
}
