import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { publishingTexts as texts } from './publishing-texts';
import type { Finding } from './question';

const DOCUMENTS = '/admin/content-manager/collection-types/api::legal-document.legal-document';

interface FindingsListProps {
  findings: Finding[];
  /** The label of a field in the form. */
  labelOf: (field: string) => string;
  onGoTo: (field: string) => void;
}

/** What to look at, each with its ground, the documents it is about, and the way to its field. */
export function FindingsList({ findings, labelOf, onGoTo }: FindingsListProps) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {findings.map(({ gate, field, sentence, ground, others = [] }) => (
        <Box tag="li" key={`${gate} ${sentence}`}>
          <Typography tag="p">{sentence}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {texts.ground(ground)}
          </Typography>
          {others.map(({ documentId, title }) => (
            <Typography tag="p" key={documentId}>
              <Typography
                tag="a"
                textColor="primary600"
                href={`${DOCUMENTS}/${documentId}`}
                target="_blank"
                rel="noreferrer"
              >
                {texts.open(title)}
              </Typography>
            </Typography>
          ))}
          <Button variant="tertiary" size="S" onClick={() => onGoTo(field)}>
            {texts.goTo(labelOf(field))}
          </Button>
        </Box>
      ))}
    </Flex>
  );
}
