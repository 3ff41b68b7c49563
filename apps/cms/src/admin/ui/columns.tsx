import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';

/** A table with its headings; the rows are its children. */
export function Columns({ names, children }: { names: string[]; children: React.ReactNode[] }) {
  return (
    <Table colCount={names.length} rowCount={children.length + 1}>
      <Thead>
        <Tr>
          {names.map((name) => (
            <Th key={name}>
              <Typography variant="sigma">{name}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>{children}</Tbody>
    </Table>
  );
}

/** A cell with one line per text; the first is bold, because people look for it. */
export function Lines({ texts }: { texts: string[] }) {
  return (
    <Td>
      <Box>
        {texts.map((text, place) => (
          <Typography key={text} tag="p" fontWeight={place === 0 ? 'bold' : 'regular'}>
            {text}
          </Typography>
        ))}
      </Box>
    </Td>
  );
}
