import { Link } from 'react-router-dom';

/** Leads to the form of a legal document. */
export function DocumentLink({ documentId, title }: { documentId: string; title: string }) {
  const types = '/content-manager/collection-types';
  return <Link to={`${types}/api::legal-document.legal-document/${documentId}`}>{title}</Link>;
}
