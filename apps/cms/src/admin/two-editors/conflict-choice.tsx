import { Button, Flex, Typography } from '@strapi/design-system';
import { useId, useMemo } from 'react';
import type { Choice } from '../form-merge/merge-rich-text';
import { markedVersions } from './marked-versions';
import { twoEditorsTexts as texts } from './two-editors-texts';
import { VersionView } from './version-view';

interface ConflictChoiceProps {
  label: string;
  /** The user who has stored the other version. */
  name: string;
  /** Whether the versions are HTML; otherwise they are plain text. */
  isRichText: boolean;
  mine: string;
  theirs: string;
  /** Undefined until the user has decided. */
  choice: Choice | undefined;
  canKeepBoth: boolean;
  onChoose: (choice: Choice) => void;
}

/** Two versions of one place side by side, with the choice between them. */
export function ConflictChoice(props: ConflictChoiceProps) {
  const { label, name, isRichText, mine, theirs, choice, canKeepBoth, onChoose } = props;
  const id = useId();
  const nothing = isRichText ? texts.removed : texts.empty;
  const [ofMine, ofTheirs] = useMemo(
    () => markedVersions(mine, theirs, isRichText),
    [mine, theirs, isRichText],
  );
  const buttons: [Choice, string][] = [
    ['mine', texts.keepMine],
    ['theirs', texts.takeTheirs(name)],
    ...(canKeepBoth ? [['both', texts.keepBoth] satisfies [Choice, string]] : []),
  ];
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} tag="h3" variant="omega" fontWeight="bold">
        {label}
      </Typography>
      <Flex direction={{ initial: 'column', medium: 'row' }} alignItems="stretch" gap={2}>
        <VersionView title={texts.mine} content={ofMine} {...{ isRichText, nothing }} />
        <VersionView title={texts.theirs(name)} content={ofTheirs} {...{ isRichText, nothing }} />
      </Flex>
      <Flex role="group" aria-labelledby={id} gap={2} wrap="wrap">
        {buttons.map(([value, text]) => (
          <Button
            key={value}
            type="button"
            size="S"
            variant={choice === value ? 'default' : 'tertiary'}
            aria-pressed={choice === value}
            onClick={() => onChoose(value)}
          >
            {text}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}
