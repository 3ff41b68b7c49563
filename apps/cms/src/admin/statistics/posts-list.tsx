import { Box, Td, Tr, Typography } from '@strapi/design-system';
import { CONTENT_TYPES, CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { formatDay } from '@portal/vietnamese/days';
import { uidOf } from '../type-uid';
import { Columns } from '../ui/columns';
import { ItemLink } from '../ui/item-link';
import type { PostedItem } from './posts-answer';
import { postsTexts as texts } from './posts-texts';

const labelOf = (type: string) => {
  const known = CONTENT_TYPE_NAMES.find((name) => name === type);
  return known === undefined ? type : CONTENT_TYPES[known].label;
};

/** The first items of the result, as many as the server returns. */
export function PostsList({ items, total }: { items: readonly PostedItem[]; total: number }) {
  if (items.length === 0) return null;
  return (
    <Box tag="section" aria-label={texts.list}>
      <Typography tag="h2" variant="delta">
        {texts.list}
      </Typography>
      {items.length < total && <Typography tag="p">{texts.onlyFirst(items.length)}</Typography>}
      <Columns names={texts.heads}>
        {items.map((item) => (
          <Tr key={item.documentId}>
            <Td>
              <Typography style={{ whiteSpace: 'nowrap' }}>{formatDay(item.postedOn)}</Typography>
            </Td>
            <Td>
              <Typography>{labelOf(item.type)}</Typography>
            </Td>
            <Td style={{ maxWidth: '24rem' }}>
              <Typography style={{ whiteSpace: 'normal' }}>
                <ItemLink item={{ ...item, uid: uidOf(item.type) }} />
              </Typography>
            </Td>
            {(['category', 'author', 'madeBy'] as const).map((name) => (
              <Td key={name}>
                <Typography style={{ whiteSpace: 'normal' }}>{item[name]}</Typography>
              </Td>
            ))}
            <Td>
              <Typography>{item.views.toLocaleString('vi')}</Typography>
            </Td>
          </Tr>
        ))}
      </Columns>
    </Box>
  );
}
