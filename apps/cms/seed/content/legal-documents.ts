import type { FirstLegalDocument } from '../types';
import { administrativeLegalDocuments } from './administrative-legal-documents';
import { citedLegalDocuments } from './cited-legal-documents';
import { familyOfLegalDocuments } from './family-of-legal-documents';
import { normativeLegalDocuments } from './normative-legal-documents';
import { withText } from './outline';

export const legalDocuments: FirstLegalDocument[] = [
  ...citedLegalDocuments,
  ...normativeLegalDocuments,
  ...familyOfLegalDocuments,
  ...administrativeLegalDocuments,
].map(withText);
