import { Box, Flex, Typography } from '@strapi/design-system';
import { VALIDITY_LABELS } from '@portal/contract/legal-vocabulary';
import { dayOf } from '@portal/vietnamese/days';
import { uidOf } from '../type-uid';
import { formUrlOf } from '../ui/form-address';
import { publishingTexts as texts } from './publishing-texts';
import type { Consequences } from './question';

const MOST_SHOWN = 50;

type ChangedDocument = Consequences['documents'][number];

/** The items that readers will see changed, each linked to its form. */
export function ConsequencesList({ consequences }: { consequences: Consequences }) {
  const { own, documents, texts: linking, leading, isPartial } = consequences;
  const lines = [
    ...documents.map((one) => ({ ...one, type: 'legal-document', change: changeOf(one) })),
    ...linking.map((one) => ({ ...one, change: texts.linksLead })),
    ...leading.map((one) => ({ ...one, change: texts.leads[one.way] })),
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {own && (
        <Typography tag="p">
          {texts.own} <strong>{labelOf(own.status)}</strong>. {own.reason}
        </Typography>
      )}
      {lines.length > 0 && <Typography tag="p">{texts.others(lines.length)}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {lines.slice(0, MOST_SHOWN).map(({ type, documentId, title, change }) => (
          <Box tag="li" key={`${type} ${documentId} ${title} ${change}`}>
            <Typography
              tag="a"
              textColor="primary600"
              href={formUrlOf(uidOf(type), documentId)}
              target="_blank"
              rel="noreferrer"
              title={texts.open(title)}
            >
              {title}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {change}
            </Typography>
          </Box>
        ))}
      </Flex>
      {lines.length > MOST_SHOWN && (
        <Typography tag="p">{texts.andMore(lines.length - MOST_SHOWN)}</Typography>
      )}
      {isPartial && <Typography tag="p">{texts.isPartial}</Typography>}
    </Flex>
  );
}

function changeOf({ status, isNoteChanged, areLinksChanged }: ChangedDocument): string {
  const ofStatus = status && [
    texts.statusChanges(labelOf(status.before), labelOf(status.after)),
    ...(status.on > dayOf(new Date()) ? [texts.from(status.on)] : []),
  ];
  return [
    ...(ofStatus ? [ofStatus.join(' ')] : []),
    ...(isNoteChanged && !status ? [texts.noteChanges] : []),
    ...(areLinksChanged ? [texts.linksChange] : []),
  ].join('; ');
}

const LABELS = new Map<string, string>(Object.entries(VALIDITY_LABELS));

function labelOf(status: string): string {
  return LABELS.get(status) ?? status;
}
