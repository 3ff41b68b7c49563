import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface PageSectionProps {
  title: string;
  /** Shown after the title. */
  count?: number | undefined;
  children: ReactNode;
}

/** A part of a page of our own, with its heading. */
export function PageSection({ title, count, children }: PageSectionProps) {
  return (
    <Box
      tag="section"
      aria-label={title}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
    >
      <Typography tag="h2" variant="delta">
        {count === undefined ? title : `${title} (${count})`}
      </Typography>
      {children}
    </Box>
  );
}
