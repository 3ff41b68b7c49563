import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '@portal/contract/content-types';
import type { Sum } from './posts-answer';
import { postsTexts as texts } from './posts-texts';

const SHOWN_NAMES = 20;

interface Props {
  title: string;
  /** The label of the row without a name. */
  none: string;
  sums: readonly Sum[];
}

/** The counts of each name, by content type. */
export function SumsTable({ title, none, sums }: Props) {
  const types = CONTENT_TYPE_NAMES.filter((type) => sums.some(({ byType }) => byType[type]));
  const shown = sums.slice(0, SHOWN_NAMES);
  const hidden = sums.length - shown.length;
  return (
    <Box tag="section" aria-label={title} paddingBottom={6}>
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      <Table colCount={types.length + 2} rowCount={shown.length + 1}>
        <Thead>
          <Tr>
            {[texts.name, ...types.map((type) => CONTENT_TYPES[type].label), texts.count].map(
              (head) => (
                <Th key={head}>
                  <Typography variant="sigma">{head}</Typography>
                </Th>
              ),
            )}
          </Tr>
        </Thead>
        <Tbody>
          {shown.map(({ name, count, byType }) => (
            <Tr key={name}>
              <Td>
                <Typography>{name || none}</Typography>
              </Td>
              {types.map((type) => (
                <Td key={type}>
                  <Typography>{(byType[type] ?? 0).toLocaleString('vi')}</Typography>
                </Td>
              ))}
              <Td>
                <Typography fontWeight="bold">{count.toLocaleString('vi')}</Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {hidden > 0 && <Typography tag="p">{texts.moreNames(hidden)}</Typography>}
    </Box>
  );
}
