import { Button, Field, Flex, VisuallyHidden } from '@strapi/design-system';
import { useAuth, useForm } from '@strapi/strapi/admin';
import { useEffect, useId, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { LibraryDialog } from '../editor/uploads/library-dialog';
import { AlbumProgress } from './album-progress';
import { AlbumUploads } from './album-uploads';
import { albumTexts as texts } from './album-texts';
import { DropPlace } from '../uploads/drop-place';
import { photoFrom, photosOf } from './photo';
import { PhotoRow } from './photo-row';

interface AlbumInputProps {
  name: string;
  label?: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  error?: string;
  value?: unknown;
}

/** The custom field's input; Strapi's type of it has no properties. */
export default function AlbumInput(props: Partial<AlbumInputProps>) {
  return props.name === undefined ? null : <Album {...props} name={props.name} />;
}

/** One list in which editors drop, describe and order the photos of an album. */
function Album({ name, label, hint, required, disabled = false, error, value }: AlbumInputProps) {
  const { addFieldRow, moveFieldRow, removeFieldRow } = useForm('Album', (form) => form);
  const token = useAuth('Album', (auth) => auth.token);
  const [uploads] = useState(() => new AlbumUploads());
  const all = useSyncExternalStore(uploads.listen, uploads.all);
  const [isLibraryOpen, setLibraryOpen] = useState(false);
  const [said, setSaid] = useState('');
  const dragged = useRef<number>();
  const moved = useRef<string>();
  const list = useRef<HTMLOListElement>(null);
  const hintId = useId();
  const entries = photosOf(value);
  const photos = entries.filter(({ isBlank }) => !isBlank);
  const blank = photos.length > 0 ? entries.find(({ isBlank }) => isBlank) : undefined;

  const add = (asset: unknown) => {
    const photo = photoFrom(asset);
    if (photo) addFieldRow(name, photo);
  };
  useEffect(() => uploads.follow({ token, onStored: add }));
  useEffect(() => () => uploads.dropUnfinished(), [uploads]);
  // An upload rerenders this before the form has removed the row: the ref prevents a second removal.
  const removed = useRef<string>();
  useEffect(() => {
    if (blank && removed.current !== blank.key) removeFieldRow(name, blank.index);
    removed.current = blank?.key;
  }, [blank, name, removed, removeFieldRow]);
  // The browser drops the focus of an element that moves.
  useEffect(() => {
    if (moved.current === undefined) return;
    const handles = list.current?.querySelectorAll<HTMLElement>('[data-photo-handle]') ?? [];
    [...handles].find((one) => one.dataset['photoHandle'] === moved.current)?.focus();
    moved.current = undefined;
  });

  const move = (from: number, wanted: number) => {
    const to = Math.min(Math.max(wanted, 0), photos.length - 1);
    const photo = photos[from];
    if (!photo || from === to) return;
    moved.current = photo.key;
    moveFieldRow(name, photo.index, photos[to]?.index ?? to);
    setSaid(texts.moved(photo.file?.name ?? '', to + 1, photos.length));
  };

  return (
    <>
      <Field.Root name={name} error={error} hint={hint} required={required}>
        <Field.Label>
          {texts.count(typeof label === 'string' ? label : name, photos.length)}
        </Field.Label>
        <VisuallyHidden id={hintId}>{texts.moveHint}</VisuallyHidden>
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        <DropPlace
          invite={texts.invite}
          choose={texts.fromComputer}
          label={texts.fromComputer}
          accept="image/*"
          isMultiple
          isDisabled={disabled}
          onFiles={(files) => uploads.add(files)}
        >
          <Button variant="tertiary" disabled={disabled} onClick={() => setLibraryOpen(true)}>
            {texts.fromLibrary}
          </Button>
        </DropPlace>
        <AlbumProgress uploads={uploads} all={all} />
        <Flex
          ref={list}
          tag="ol"
          direction="column"
          alignItems="stretch"
          gap={4}
          aria-label={texts.list}
        >
          {photos.map((photo, index) => (
            <li
              key={photo.key}
              aria-label={texts.photo(index + 1, photo.file?.name ?? texts.noFile)}
            >
              <PhotoRow
                {...{ photo, index, hintId }}
                name={`${name}.${photo.index}`}
                of={photos.length}
                isDisabled={disabled}
                onMove={(to) => move(index, to)}
                onRemove={() => removeFieldRow(name, photo.index)}
                drag={{
                  start: () => (dragged.current = index),
                  end: () => (dragged.current = undefined),
                  isOn: () => dragged.current !== undefined,
                  drop: () => move(dragged.current ?? index, index),
                }}
              />
            </li>
          ))}
        </Flex>
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      {/* Outside `Field.Root`, whose label its fields would inherit. */}
      {isLibraryOpen && (
        <LibraryDialog
          kinds={['images']}
          onClose={() => setLibraryOpen(false)}
          onChoose={(assets) => {
            assets.forEach(add);
            setLibraryOpen(false);
          }}
        />
      )}
    </>
  );
}
