import type { FirstLegalDocument } from '../types';
import { administrativeLegalDocuments } from './administrative-legal-documents';
import { citedLegalDocuments } from './cited-legal-documents';
import { normativeLegalDocuments } from './normative-legal-documents';

export const legalDocuments: FirstLegalDocument[] = [
  ...citedLegalDocuments,
  ...normativeLegalDocuments,
  ...administrativeLegalDocuments,
];
