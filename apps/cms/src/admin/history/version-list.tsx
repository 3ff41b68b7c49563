import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { clockOf, dayOf, historyTexts as texts } from './history-texts';
import type { Version } from './version-answer';

interface VersionListProps {
  versions: Version[];
  hasMore: boolean;
  /** The id of the version that is shown. */
  shown: number | undefined;
  /** The labels of those fields that the form shows. */
  labelsOf: (fields: string[]) => string;
  onMore: () => void;
}

const Choice = styled(Link)`
  display: block;
  padding: ${({ theme }) => theme.spaces[3]};
  color: inherit;
  text-decoration: none;
  border-inline-start: 3px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-current] {
    background: ${({ theme }) => theme.colors.primary100};
    border-inline-start-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** The versions of an item by day, newest first. */
export function VersionList(props: VersionListProps) {
  const { versions, hasMore, shown, labelsOf, onMore } = props;
  const days = [...new Set(versions.map(({ at }) => dayOf(at)))];
  return (
    <Box tag="nav" aria-label={texts.list}>
      {days.map((day) => (
        <Box key={day} tag="section" aria-label={day} paddingBottom={4}>
          <Typography tag="h2" variant="sigma" textColor="neutral600">
            {day}
          </Typography>
          <ol>
            {versions
              .filter(({ at }) => dayOf(at) === day)
              .map((version) => (
                <li key={version.id}>
                  <Choice
                    to={`?version=${version.id}`}
                    aria-current={version.id === shown ? 'true' : undefined}
                  >
                    <VersionLine version={version} labels={labelsOf(version.fields)} />
                  </Choice>
                </li>
              ))}
          </ol>
        </Box>
      ))}
      {hasMore && (
        <Flex justifyContent="center">
          <Button variant="tertiary" onClick={onMore}>
            {texts.more}
          </Button>
        </Flex>
      )}
    </Box>
  );
}

function VersionLine({ version, labels }: { version: Version; labels: string }) {
  return (
    <>
      <Typography tag="p" fontWeight="bold">
        {clockOf(version.at)} · {texts.deed(version)}
      </Typography>
      <Typography tag="p" textColor="neutral700">
        {texts.who(version)}
      </Typography>
      {labels !== '' && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {texts.fields(labels)}
        </Typography>
      )}
    </>
  );
}
