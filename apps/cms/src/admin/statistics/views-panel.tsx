import { Flex, Link as LinkText, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import * as z from 'zod/mini';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { VIEWS } from './views-answer';
import { viewsTexts as texts } from './views-texts';

const viewsOfItem = z.object({ week: z.number(), month: z.number(), all: z.number() });
const SPANS = ['week', 'month', 'all'] as const;

/** How often readers have opened the item. */
export function ViewsPanel({ model, documentId }: { model: string; documentId: string }) {
  const { held, failure } = useAdminData(`${VIEWS}/${model}/${documentId}`, viewsOfItem);
  if (!held) return failure ? <FailureNote failure={failure} /> : <span>{texts.loading}</span>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
        {SPANS.map((name) => (
          <Flex key={name} justifyContent="space-between" gap={2}>
            <Typography tag="dt" textColor="neutral600">
              {texts[name]}
            </Typography>
            <Typography tag="dd">{texts.counts(held[name])}</Typography>
          </Flex>
        ))}
      </Flex>
      <LinkText tag={NavLink} to="/most-read">
        {texts.more}
      </LinkText>
    </Flex>
  );
}
