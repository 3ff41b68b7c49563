import {
  Button,
  Flex,
  IconButton,
  Link as LinkText,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { isNarrowed, savedPart } from './list-address';
import { listTexts as texts } from './list-texts';

interface Props {
  views: { id: number; name: string; search: string }[];
  search: URLSearchParams;
  /** Resolves to undefined if the server refused. */
  onSave: (view: { name: string; search: string }) => Promise<null | undefined>;
  onRemove: (id: number) => Promise<unknown>;
}

/** The user's saved views, and a form that saves the present one. */
export function SavedViews({ views, search, onSave, onRemove }: Props) {
  const [name, setName] = useState<string>();
  const nameField = useRef<HTMLInputElement>(null);
  const isNaming = name !== undefined;
  // Focuses the field that the button has revealed.
  useEffect(() => {
    if (isNaming) nameField.current?.focus();
  }, [isNaming]);
  const current = savedPart(search);
  const isKnown = views.some((one) => one.search === current);
  const save = async () => {
    const isSaved = (await onSave({ name: name ?? '', search: current })) !== undefined;
    if (isSaved) setName(undefined);
  };
  if (views.length === 0 && !isNarrowed(search)) return null;
  return (
    <Flex gap={3} wrap="wrap" paddingTop={2}>
      {views.length > 0 && (
        <Flex tag="ul" aria-label={texts.saved} gap={3} wrap="wrap">
          {views.map((one) => (
            <Flex key={one.id} tag="li" gap={1}>
              <LinkText
                tag={Link}
                to={{ search: one.search }}
                {...(one.search === current && { 'aria-current': 'page' as const })}
              >
                {one.name}
              </LinkText>
              <IconButton
                size="XS"
                variant="ghost"
                label={texts.remove(one.name)}
                onClick={() => void onRemove(one.id)}
              >
                <Cross />
              </IconButton>
            </Flex>
          ))}
        </Flex>
      )}
      {isNarrowed(search) && !isKnown && !isNaming && (
        <Button size="S" variant="ghost" onClick={() => setName('')}>
          {texts.save}
        </Button>
      )}
      {isNaming && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Flex gap={2}>
            <Flex tag="label" gap={2}>
              <Typography variant="pi">{texts.name}</Typography>
              <TextInput
                size="S"
                ref={nameField}
                maxLength={60}
                value={name}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                  setName(event.currentTarget.value)
                }
              />
            </Flex>
            <Button size="S" type="submit">
              {texts.keep}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => setName(undefined)}>
              {texts.cancel}
            </Button>
          </Flex>
        </form>
      )}
    </Flex>
  );
}
