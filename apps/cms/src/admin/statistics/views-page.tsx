import { Box, Button, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { dayOf, formatDay, parseDay, type Day } from '@portal/vietnamese/days';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Columns } from '../ui/columns';
import { FailureNote } from '../ui/failure-note';
import { ItemLink } from '../ui/item-link';
import { PageFrame } from '../ui/page-frame';
import { useAdminData } from '../ui/use-admin-data';
import { lastDays, usualSpans, type DaySpan } from './spans';
import { mostRead, VIEWS, type MostRead } from './views-answer';
import { viewsTexts as texts } from './views-texts';

/** The most-read items in a span of days, which the URL holds. */
export function ViewsPage() {
  const [params, setParams] = useSearchParams();
  const [today] = useState(() => dayOf(new Date()));
  const spans = spansOf(today);
  const from = parseDay(params.get('from') ?? '') ?? spans.month.from;
  const to = parseDay(params.get('to') ?? '') ?? spans.month.to;
  return (
    <PageFrame title={texts.title} subtitle={texts.subtitle}>
      <Flex role="group" aria-label={texts.spans} gap={2} wrap="wrap" paddingBottom={4}>
        {NAMES.map((name) => {
          const isChosen = spans[name].from === from && spans[name].to === to;
          return (
            <Button
              key={name}
              variant={isChosen ? 'secondary' : 'tertiary'}
              aria-pressed={isChosen}
              onClick={() => setParams({ ...spans[name] })}
            >
              {texts[name]}
            </Button>
          );
        })}
      </Flex>
      <Typography tag="p" paddingBottom={4}>
        {texts.span(from, to)}
      </Typography>
      <Viewed key={`${from} ${to}`} {...{ from, to }} />
    </PageFrame>
  );
}

const NAMES = ['week', 'month', 'thisMonth', 'lastMonth', 'thisYear'] as const;

function spansOf(today: Day): Record<(typeof NAMES)[number], DaySpan> {
  const { thisMonth, lastMonth, thisYear } = usualSpans(today);
  return { week: lastDays(7, today), month: lastDays(30, today), thisMonth, lastMonth, thisYear };
}

function Viewed({ from, to }: DaySpan) {
  const { held, failure } = useAdminData(`${VIEWS}?${new URLSearchParams({ from, to })}`, mostRead);
  if (!held) return failure ? <FailureNote failure={failure} /> : <p>{texts.loading}</p>;
  if (held.kinds.length === 0) return <Typography tag="p">{texts.none}</Typography>;
  const kinds = held.kinds.map(({ name, views }): [string, number] => [name, views]);
  const days = held.days.map(({ day, views }): [string, number] => [formatDay(day), views]);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Items items={held.items} />
      <Counts title={texts.kinds} heads={texts.kindHeads} counts={kinds} />
      <Counts title={texts.days} heads={texts.dayHeads} counts={days.toReversed()} />
    </Flex>
  );
}

function Items({ items }: Pick<MostRead, 'items'>) {
  if (items.length === 0) return null;
  return (
    <Box tag="section" aria-label={texts.most}>
      <Typography tag="h2" variant="delta">
        {texts.most}
      </Typography>
      <Columns names={texts.heads}>
        {items.map((item) => (
          <Tr key={item.documentId}>
            <Td style={{ maxWidth: '40rem' }}>
              <Typography style={{ whiteSpace: 'normal' }}>
                <ItemLink item={item} />
              </Typography>
            </Td>
            <Td>
              <Typography>{item.kind}</Typography>
            </Td>
            <Td>
              <Typography fontWeight="bold">{texts.count(item.views)}</Typography>
            </Td>
          </Tr>
        ))}
      </Columns>
    </Box>
  );
}

interface CountsProps {
  title: string;
  heads: string[];
  counts: [string, number][];
}

function Counts({ title, heads, counts }: CountsProps) {
  return (
    <Box tag="section" aria-label={title}>
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      <Columns names={heads}>
        {counts.map(([name, views]) => (
          <Tr key={name}>
            <Td>
              <Typography>{name}</Typography>
            </Td>
            <Td>
              <Typography>{texts.count(views)}</Typography>
            </Td>
          </Tr>
        ))}
      </Columns>
    </Box>
  );
}
