import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { AskFirst } from '../ui/ask-first';
import type { BareLayout } from '../form-copies/use-layout';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { ChangedField, type Other } from './changed-field';
import { historyTexts as texts } from './history-texts';
import {
  comparison,
  historyAddress,
  restoration,
  type Comparison,
  type HistoryPlace,
} from './version-answer';
import { changesBetween } from './version-changes';

interface VersionComparisonProps {
  place: HistoryPlace;
  /** The id of the version. */
  id: number;
  layout: BareLayout;
  onRestored: (said: string[]) => void;
}

/** Compares a version with the one before it or with the present item, and restores it. */
export function VersionComparison({ place, id, layout, onRestored }: VersionComparisonProps) {
  const [params] = useSearchParams();
  const other: Other = params.get('with') === 'today' ? 'today' : 'before';
  const address = `${historyAddress(place)}/${id}`;
  const { held, failure, send } = useAdminData(`${address}?with=${other}`, comparison);
  const restore = async ({ hasDrafts }: Comparison) => {
    const done = await send('post', `${address}/restore`, {}, restoration);
    if (done) onRestored([texts.restored(hasDrafts), ...notesOf(done)]);
  };
  return (
    <Box aria-busy={held === undefined && failure === undefined} aria-live="polite">
      <FailureNote failure={failure} />
      {/* It stays while the other comparison loads, because it has the focus. */}
      <OtherChoice id={id} other={other} />
      {held && (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
            <Box>
              <Typography tag="h2" variant="beta">
                {texts.version(held.version)}
              </Typography>
              <Typography tag="p" textColor="neutral600">
                {texts.deed(held.version)} · {texts.who(held.version)}
              </Typography>
            </Box>
            {held.mayRestore && !held.isAsToday && (
              <AskFirst
                question={texts.restore(held.version, held.hasDrafts, notesOf(held))}
                isHarmless
                onConfirm={() => void restore(held)}
              />
            )}
          </Flex>
          <Changes held={held} other={other} layout={layout} />
        </Flex>
      )}
    </Box>
  );
}

function notesOf({ missing, keepsSlug }: Pick<Comparison, 'missing' | 'keepsSlug'>): string[] {
  return [
    ...(missing.length > 0 ? [texts.missing(missing.join(', '))] : []),
    ...(keepsSlug ? [texts.keepsSlug] : []),
  ];
}

function OtherChoice({ id, other }: { id: number; other: Other }) {
  return (
    <Flex tag="nav" aria-label={texts.compareWith} gap={2} wrap="wrap" paddingBottom={4}>
      <Typography>{texts.compareWith}:</Typography>
      {(['before', 'today'] as const).map((one) => (
        <Button
          key={one}
          tag={Link}
          to={`?version=${id}&with=${one}`}
          size="S"
          variant={one === other ? 'default' : 'tertiary'}
          aria-current={one === other ? 'true' : undefined}
        >
          {texts[one]}
        </Button>
      ))}
    </Flex>
  );
}

interface ChangesProps {
  held: Comparison;
  other: Other;
  layout: BareLayout;
}

function Changes({ held: { older, newer }, other, layout }: ChangesProps) {
  const changes = useMemo(() => changesBetween(older, newer, layout), [older, newer, layout]);
  if (newer === null) return <Typography>{texts.gone}</Typography>;
  return (
    <>
      {older === null && <Typography>{texts.first}</Typography>}
      {changes.length === 0 && <Typography>{texts.same[other]}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
        {changes.map((change) => (
          <ChangedField key={change.name} change={change} other={other} />
        ))}
      </Flex>
    </>
  );
}
