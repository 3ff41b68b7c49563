import { Box, Flex, Typography } from '@strapi/design-system';
import * as z from 'zod/mini';
import { AskFirst } from '../ui/ask-first';
import { binTexts as texts } from './bin-texts';

export const deleted = z.object({
  ...{ uid: z.string(), documentId: z.string(), type: z.string(), title: z.string() },
  ...{ wasPublic: z.boolean(), hasDrafts: z.boolean(), userName: z.string() },
  ...{ deletedAt: z.string(), goneAt: z.string() },
});
export type Deleted = z.output<typeof deleted>;

export function BinRow({ item, onRestore }: { item: Deleted; onRestore: () => void }) {
  const title = item.title || texts.noTitle;
  const notes = [
    item.type,
    texts.deleted(item.deletedAt, item.userName),
    ...(item.wasPublic && item.hasDrafts ? [texts.wasPublic] : []),
  ];
  return (
    <Box tag="li" paddingTop={4} paddingBottom={4}>
      <Flex justifyContent="space-between" alignItems="center" gap={4} wrap="wrap">
        <Box flex="1 1 20rem" minWidth="0" style={{ overflowWrap: 'anywhere' }}>
          <Typography tag="h2" variant="omega" fontWeight="bold">
            {title}
          </Typography>
          <Typography tag="p" textColor="neutral600">
            {notes.join(' · ')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {texts.goneAt(item.goneAt)}
          </Typography>
        </Box>
        <AskFirst
          question={texts.restore(title, item.hasDrafts)}
          isHarmless
          onConfirm={onRestore}
        />
      </Flex>
    </Box>
  );
}
