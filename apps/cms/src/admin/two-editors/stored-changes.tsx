import { Box, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useId, useRef } from 'react';
import type { StoredSave } from '../failures/stale-save-answer';
import type { Choice } from '../form-merge/merge-rich-text';
import { joinBlocks } from '../form-merge/rich-text-blocks';
import { asText, type Layout } from '../form-copies/field-text';
import { ConflictChoice } from './conflict-choice';
import { isDecided, placesOf, WHOLE, type OpenConflict, type Pending } from './pending';
import { twoEditorsTexts as texts } from './two-editors-texts';

/** The controls that a user types into. */
const FIELD = 'input, textarea, select, [contenteditable="true"]';

interface StoredChangesProps {
  pending: Pending;
  /** The changes of others are loading. */
  isReading: boolean;
  /** The form has unsaved changes. */
  isModified: boolean;
  layout: Layout;
  onDecide: (conflict: OpenConflict, place: number, choice: Choice) => void;
}

/** Says who has stored what since the form was opened, and asks about conflicts. */
export function StoredChanges(props: StoredChangesProps) {
  const { pending, isReading, isModified, layout, onDecide } = props;
  const { refusals, saves, takenOver, conflicts } = pending;
  const me = useAuth('StoredChanges', ({ user }) => user?.id);
  const titleId = useId();
  const panel = useRef<HTMLDivElement>(null);
  // The user may be far below, at the save button.
  useEffect(() => {
    if (refusals > 0 && panel.current) showAbove(panel.current);
  }, [refusals]);
  if (refusals === 0 && conflicts.length === 0) return null;

  const labelOf = (name: string) => layout.fields.find((one) => one.name === name)?.label ?? name;
  const listOf = (names: string[]) => names.map(labelOf).join(', ');
  const savedByName = ({ userId, userName }: StoredSave, own: string) =>
    userId === me ? own : userName;
  const authorOf = (field: string) => {
    const save = saves.findLast(({ fields }) => fields.includes(field)) ?? saves.at(-1);
    return save ? savedByName(save, texts.otherWindow) : texts.somebody;
  };
  return (
    <Box
      ref={panel}
      tag="section"
      tabIndex={-1}
      aria-labelledby={titleId}
      background="neutral0"
      borderColor="warning500"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
      marginBottom={4}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Typography id={titleId} tag="h2" variant="delta">
            {texts.title}
          </Typography>
          {/* Screen readers read all of it once, and later only its changes. */}
          <Flex role="alert" aria-atomic={false} direction="column" alignItems="stretch" gap={1}>
            {saves.map((save) => (
              <Typography key={save.at} tag="p">
                {texts.savedBy(
                  savedByName(save, texts.yourOtherWindow),
                  save.at,
                  listOf(save.fields),
                )}
              </Typography>
            ))}
            {saves.length === 0 && <Typography tag="p">{texts.unknown}</Typography>}
            <Typography tag="p">{texts.kept}</Typography>
            {takenOver.length > 0 && (
              <Typography tag="p">{texts.takenOver(listOf(takenOver))}</Typography>
            )}
            <Typography tag="p" fontWeight="bold">
              {isReading ? texts.reading : whatIsLeft(conflicts, isModified)}
            </Typography>
          </Flex>
        </Flex>
        {conflicts.length > 0 && (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
            {conflicts.flatMap((conflict) =>
              placesOf(conflict).map((place, index, places) => (
                <ConflictChoice
                  key={`${conflict.field}-${place}`}
                  label={texts.place(labelOf(conflict.field), index + 1, places.length)}
                  name={authorOf(conflict.field)}
                  {...versionsAt(conflict, place, layout)}
                  choice={conflict.choices.get(place)}
                  canKeepBoth={place !== WHOLE}
                  onChoose={(choice) => onDecide(conflict, place, choice)}
                />
              )),
            )}
          </Flex>
        )}
      </Flex>
    </Box>
  );
}

function whatIsLeft(conflicts: OpenConflict[], isModified: boolean): string {
  if (conflicts.length === 0) return texts.nothingMeets;
  if (conflicts.every(isDecided)) return isModified ? texts.allDecided : texts.allTheirs;
  const open = conflicts.flatMap((one) => placesOf(one).filter((place) => !one.choices.has(place)));
  return texts.open(open.length);
}

function versionsAt(conflict: OpenConflict, place: number, layout: Layout) {
  const part = conflict.parts?.[place];
  if (part?.kind === 'clash') {
    const [mine, theirs] = [joinBlocks(part.mine), joinBlocks(part.theirs)];
    return { isRichText: true, mine, theirs };
  }
  const field = layout.fields.find(({ name }) => name === conflict.field);
  const text = (value: unknown) => (field ? asText(value, field, layout) : '');
  return { isRichText: false, mine: text(conflict.mine), theirs: text(conflict.theirs) };
}

/** Reveals a message above a form without scrolling away from somebody who is typing. */
function showAbove(element: HTMLElement): void {
  if (document.activeElement?.matches(FIELD)) element.scrollIntoView({ block: 'nearest' });
  else element.focus();
}
