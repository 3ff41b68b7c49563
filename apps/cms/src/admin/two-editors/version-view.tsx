import { Box, Typography } from '@strapi/design-system';
import { useLayoutEffect, useRef } from 'react';
import { styled } from 'styled-components';

interface VersionViewProps {
  title: string;
  /** The content; empty for no value. */
  content: HTMLElement;
  isRichText: boolean;
  /** Shown for a version without a value. */
  nothing: string;
}

/** The last paragraph needs no margin, because nothing follows it. */
const Holder = styled(Box)`
  overflow-wrap: anywhere;

  & > :last-child {
    margin-block-end: 0;
  }

  & mark {
    color: inherit;
    background: ${({ theme }) => theme.colors.warning200};
  }
`;

/** One of two versions of a place. */
export function VersionView({ title, content, isRichText, nothing }: VersionViewProps) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    holder.current?.replaceChildren(...content.cloneNode(true).childNodes);
  }, [content]);
  return (
    <Box flex="1" minWidth="0" padding={3} background="neutral100" hasRadius>
      <Typography tag="h4" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      {content.hasChildNodes() ? (
        <Holder
          ref={holder}
          className={isRichText ? 'rich-text' : undefined}
          lang="vi"
          color="neutral800"
          fontSize={2}
          lineHeight="150%"
        />
      ) : (
        <Typography tag="p" textColor="neutral600">
          {nothing}
        </Typography>
      )}
    </Box>
  );
}
