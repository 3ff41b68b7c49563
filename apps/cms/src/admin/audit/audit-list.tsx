import { Box, Flex, Link as LinkText, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { FailureNote } from '../ui/failure-note';
import { showInstant } from '../ui/instant';
import { PageLinks } from '../ui/page-links';
import { useAdminData } from '../ui/use-admin-data';
import { AUDIT, auditPage, type Entry } from './audit-answer';
import { auditTexts as texts } from './audit-texts';

/** One page of the log, newest first; `query` holds the filters and the page. */
export function AuditList({ query }: { query: URLSearchParams }) {
  const { held, failure } = useAdminData(`${AUDIT}?${query}`, auditPage);
  const rest = held?.next ?? null;
  return (
    <>
      <FailureNote failure={failure} />
      {held?.rows.length === 0 && (
        <Typography tag="p">{rest === null ? texts.none : texts.noneHere}</Typography>
      )}
      {held && held.rows.length > 0 && (
        <Box
          {...{ background: 'neutral0', hasRadius: true, shadow: 'tableShadow' }}
          paddingLeft={6}
          paddingRight={6}
        >
          <ul aria-label={texts.entries}>
            {held.rows.map((entry) => (
              <Row key={entry.seq} entry={entry} />
            ))}
          </ul>
        </Box>
      )}
      {held && (
        <PageLinks
          label={texts.pages}
          newer={query.has('before') && { to: pageOf(query, null), name: texts.newest }}
          older={rest !== null && { to: pageOf(query, rest), name: texts.older }}
        />
      )}
    </>
  );
}

function Row({ entry: { seq, at, sentence, details, item } }: { entry: Entry }) {
  return (
    <Box
      tag="li"
      paddingTop={3}
      paddingBottom={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px"
      style={{ overflowWrap: 'anywhere' }}
    >
      <Flex gap={4} wrap="wrap" alignItems="baseline">
        <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
          <time dateTime={at}>{showInstant(at)}</time> · {seq}
        </Typography>
        <Typography tag="span" style={{ flex: '1 1 20rem' }}>
          {sentence}
        </Typography>
        {item && (
          <LinkText tag={Link} to={`?subject=${item.documentId}`}>
            {texts.ofThis}
          </LinkText>
        )}
      </Flex>
      {details !== null && (
        <details>
          <summary>
            <Typography variant="pi" textColor="neutral600">
              {texts.details}
            </Typography>
          </summary>
          <Typography tag="code" variant="pi">
            {details}
          </Typography>
        </details>
      )}
    </Box>
  );
}

/** The page of the same filters with the entries before this one; the newest without one. */
function pageOf(query: URLSearchParams, before: number | null): string {
  const other = new URLSearchParams(query);
  other.delete('before');
  if (before !== null) other.set('before', String(before));
  return `?${other}`;
}
