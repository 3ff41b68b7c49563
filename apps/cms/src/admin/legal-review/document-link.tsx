import { Link } from 'react-router-dom';

/** A link to the form of a legal document. */
export function DocumentLink({ documentId, title }: { documentId: string; title: string }) {
  const types = '/content-manager/collection-types';
  return <Link to={`${types}/api::legal-document.legal-document/${documentId}`}>{title}</Link>;
}
