import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { uidOf } from '../type-uid';
import { formUrlOf } from '../ui/form-address';
import { publishingTexts as texts } from './publishing-texts';
import type { Finding } from './question';

interface FindingsListProps {
  findings: Finding[];
  /** The label of a field in the form. */
  labelOf: (field: string) => string;
  onGoTo: (finding: Finding) => void;
}

/** Findings with their legal ground and related items; a button focuses the field or passage of each. */
export function FindingsList({ findings, labelOf, onGoTo }: FindingsListProps) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {findings.map((finding) => (
        <Box tag="li" key={`${finding.gate} ${finding.sentence}`}>
          <Typography tag="p">{finding.sentence}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {texts.ground(finding.ground)}
          </Typography>
          {finding.others?.map(({ type = 'legal-document', documentId, title }) => (
            <Typography tag="p" key={documentId}>
              <Typography
                tag="a"
                textColor="primary600"
                href={formUrlOf(uidOf(type), documentId)}
                target="_blank"
                rel="noreferrer"
              >
                {texts.open(title)}
              </Typography>
            </Typography>
          ))}
          <Button variant="tertiary" size="S" onClick={() => onGoTo(finding)}>
            {finding.place
              ? texts.goToPart[finding.place.part]
              : texts.goTo(labelOf(finding.field))}
          </Button>
        </Box>
      ))}
    </Flex>
  );
}
