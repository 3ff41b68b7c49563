import { Flex, Link as LinkText, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { historyTexts as texts, momentOf } from './history-texts';
import { UndoButton } from './undo-button';
import { historyAddress, historyPage, versionList, type HistoryPlace } from './version-answer';

const SHOWN_VERSIONS = 5;

/** The last versions of an item, and a link to all of them. */
export function HistoryPanel(place: HistoryPlace) {
  const { held, failure } = useAdminData(
    `${historyAddress(place)}?limit=${SHOWN_VERSIONS}`,
    versionList,
  );
  if (failure !== undefined) return <FailureNote failure={failure} />;
  const versions = held?.versions ?? [];
  if (versions.length === 0) return <Typography>{held ? texts.none : texts.loading}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ol" aria-label={texts.list} direction="column" alignItems="stretch" gap={2}>
        {versions.map((version) => (
          <li key={version.id}>
            <Typography tag="p" fontWeight="bold">
              {texts.deed(version)}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {momentOf(version.at)} · {texts.who(version)}
            </Typography>
          </li>
        ))}
      </Flex>
      <UndoButton {...place} />
      <LinkText tag={NavLink} to={historyPage(place)}>
        {texts.all}
      </LinkText>
    </Flex>
  );
}
