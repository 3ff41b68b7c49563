import { Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { markedVersions } from '../two-editors/marked-versions';
import { VersionView } from '../two-editors/version-view';
import { historyTexts as texts } from './history-texts';
import type { FieldChange, Place } from './version-changes';

export type Other = 'before' | 'today';

/** Each place where a field differs, both states side by side. */
export function ChangedField({ change, other }: { change: FieldChange; other: Other }) {
  const { label, isRichText, places } = change;
  return places.map((place, index) => (
    <ChangedPlace
      key={index}
      title={texts.place(label, index + 1, places.length)}
      {...{ place, isRichText, other }}
    />
  ));
}

interface ChangedPlaceProps {
  title: string;
  place: Place;
  isRichText: boolean;
  other: Other;
}

function ChangedPlace({ title, place: { older, newer }, isRichText, other }: ChangedPlaceProps) {
  const [before, after] = useMemo(
    () => markedVersions(older, newer, isRichText),
    [older, newer, isRichText],
  );
  const isSameText = before.textContent === after.textContent;
  const nothing = isRichText ? texts.noParagraph : texts.nothing;
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      {isSameText && <Typography tag="p">{texts.otherForm}</Typography>}
      <Flex direction={{ initial: 'column', medium: 'row' }} alignItems="stretch" gap={2}>
        <VersionView title={texts.older[other]} content={before} {...{ isRichText, nothing }} />
        <VersionView title={texts.newer[other]} content={after} {...{ isRichText, nothing }} />
      </Flex>
    </Flex>
  );
}
