export const DOCUMENT = 'api::legal-document.legal-document';
