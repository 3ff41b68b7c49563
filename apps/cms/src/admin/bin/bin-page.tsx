import { Box, Link as LinkText, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import * as z from 'zod/mini';
import { formAddressOf } from '../ui/form-address';
import { PageFrame } from '../ui/page-frame';
import { PageLinks } from '../ui/page-links';
import { useAdminData } from '../ui/use-admin-data';
import { binTexts as texts } from './bin-texts';
import { BinRow, deleted, type Deleted } from './bin-row';

const PATH = '/admin/bin';

const held = z.object({ items: z.array(deleted), hasMore: z.boolean() });
const answered = z.object({ missing: z.array(z.string()) });

interface Restored {
  item: Deleted;
  missing: string[];
}

/** Items deleted in the last 90 days, each with a button that restores it. */
export function BinPage() {
  const [params] = useSearchParams();
  const page = Number(params.get('page')) || 1;
  const bin = useAdminData(`${PATH}?page=${page}`, held);
  const [restored, setRestored] = useState<Restored>();
  const restore = async (item: Deleted) => {
    const address = `${PATH}/${item.uid}/${item.documentId}/restore`;
    const done = await bin.send('post', address, {}, answered);
    setRestored(done && { item, missing: done.missing });
  };
  return (
    <PageFrame
      title={texts.title}
      subtitle={texts.subtitle}
      isBusy={bin.held === undefined && bin.failure === undefined}
      failure={bin.failure}
    >
      <RestoredNote restored={restored} />
      {bin.held?.items.length === 0 && <Typography>{texts.none}</Typography>}
      {bin.held && bin.held.items.length > 0 && (
        <Box background="neutral0" hasRadius shadow="tableShadow" paddingLeft={6} paddingRight={6}>
          <ul aria-label={texts.items}>
            {bin.held.items.map((item) => (
              <BinRow key={item.documentId} item={item} onRestore={() => void restore(item)} />
            ))}
          </ul>
        </Box>
      )}
      {bin.held && (
        <PageLinks
          label={texts.pages}
          newer={page > 1 && { to: `?page=${page - 1}`, name: texts.newer }}
          older={bin.held.hasMore && { to: `?page=${page + 1}`, name: texts.older }}
        />
      )}
    </PageFrame>
  );
}

function RestoredNote({ restored }: { restored: Restored | undefined }) {
  return (
    <div role="status">
      {restored && (
        <Box
          background="success100"
          borderColor="success200"
          hasRadius
          padding={4}
          marginBottom={4}
        >
          <Typography tag="p" textColor="success700">
            {restored.item.hasDrafts
              ? texts.restored(restored.item.title)
              : texts.restoredWhole(restored.item.title)}{' '}
            {/* Reloads the page: Strapi would show its cached item. */}
            <LinkText
              tag={Link}
              reloadDocument
              to={formAddressOf(restored.item.uid, restored.item.documentId)}
            >
              {texts.open}
            </LinkText>
          </Typography>
          {restored.missing.length > 0 && (
            <Typography tag="p" textColor="success700">
              {texts.missing(restored.missing.join(', '))}
            </Typography>
          )}
        </Box>
      )}
    </div>
  );
}
