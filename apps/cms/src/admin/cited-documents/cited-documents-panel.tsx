import { Flex, Typography } from '@strapi/design-system';
import { useField, type StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel, type ItemInForm } from '../content-manager';
import { citedDocumentsTexts as texts } from './cited-documents-texts';
import { useCitedDocuments, type CitedDocument } from './use-cited-documents';

const ARTICLE = 'api::article.article';

/**
 * A side panel beside the form of an article: the documents that its text cites, and which of them are
 * missing.
 */
export function addCitedDocumentsPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  addSidePanel(app, CitedDocumentsPanel);
}

function CitedDocumentsPanel({ model }: ItemInForm) {
  if (model !== ARTICLE) return null;
  return { title: texts.title, content: <CitedDocuments /> };
}

function CitedDocuments() {
  const { value } = useField('body');
  const documents = useCitedDocuments(typeof value === 'string' ? value : '');
  if (documents.length === 0) return <Typography>{texts.none}</Typography>;
  return (
    <Flex
      tag="ul"
      aria-label={texts.title}
      direction="column"
      alignItems="stretch"
      gap={2}
      aria-live="polite"
    >
      {documents.map((document) => (
        <li key={document.number}>
          <Typography fontWeight="bold">{document.number}</Typography>{' '}
          <Typography textColor={document.count === 1 ? 'neutral700' : 'warning700'}>
            {stateOf(document)}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}

function stateOf({ count }: CitedDocument): string {
  if (count === undefined) return texts.searching;
  if (count === null) return texts.failed;
  if (count === 0) return texts.missing;
  return count === 1 ? texts.found : texts.several(count);
}
