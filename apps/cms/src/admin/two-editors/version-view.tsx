import { Box, Typography } from '@strapi/design-system';
import { fromDom } from '@portal/rich-text/read/document';
import { toHtml } from '@portal/rich-text/write/html';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { joinBlocks } from '../form-merge/rich-text-blocks';
import { twoEditorsTexts as texts } from './two-editors-texts';

interface VersionViewProps {
  title: string;
  /** Blocks of a rich text. */
  blocks?: string[];
  /** What any other field holds, as a person reads it. */
  text?: string;
}

/** One of two versions of the same place. */
export function VersionView({ title, blocks, text }: VersionViewProps) {
  const html = useMemo(() => (blocks ? cleaned(joinBlocks(blocks)) : ''), [blocks]);
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    holder.current?.replaceChildren(...bodyOf(html).childNodes);
  }, [html]);
  return (
    <Box flex="1" minWidth="0" padding={3} background="neutral100" hasRadius>
      <Typography tag="h4" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      {html ? (
        <Box ref={holder} className="rich-text" lang="vi" fontSize={2} lineHeight="150%" />
      ) : (
        <Typography tag="p" textColor={text ? 'neutral800' : 'neutral600'}>
          {text || (blocks ? texts.removed : texts.empty)}
        </Typography>
      )}
    </Box>
  );
}

/** Written anew from a model that can hold nothing but what a text may hold. */
function cleaned(html: string): string {
  return toHtml(fromDom(bodyOf(html)));
}

function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}
