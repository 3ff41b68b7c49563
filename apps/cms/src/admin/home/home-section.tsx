import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { PageSection } from '../ui/page-section';
import { homeTexts as texts } from './home-texts';

interface SectionProps {
  title: string;
  /** Undefined if the section shows no count. */
  count?: number;
  /** The sentence for an empty section. */
  none: string;
  isEmpty: boolean;
  children: ReactNode;
}

export function HomeSection({ title, count, none, isEmpty, children }: SectionProps) {
  return (
    <PageSection title={title} count={count === 0 ? undefined : count}>
      <Box paddingTop={3}>
        {isEmpty ? <Typography textColor="neutral600">{none}</Typography> : children}
      </Box>
    </PageSection>
  );
}

interface RowsProps<Row> {
  rows: readonly Row[];
  /** The total, including rows that are not shown. */
  count: number;
  keyOf: (row: Row) => string;
  children: (row: Row) => ReactNode;
}

export function HomeRows<Row>({ rows, count, keyOf, children }: RowsProps<Row>) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {rows.map((row) => (
        <li key={keyOf(row)}>{children(row)}</li>
      ))}
      {count > rows.length && (
        <Typography tag="li" variant="pi" textColor="neutral600">
          {texts.more(count - rows.length)}
        </Typography>
      )}
    </Flex>
  );
}

/** A line below the title of an item. */
export function Note({ children, isBad = false }: { children: ReactNode; isBad?: boolean }) {
  return (
    <Typography tag="p" variant="pi" textColor={isBad ? 'danger700' : 'neutral600'}>
      {children}
    </Typography>
  );
}
