import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Drag, Trash } from '@strapi/icons';
import { InputRenderer } from '@strapi/strapi/admin';
import type { Photo } from './photo';
import { albumTexts as texts } from './album-texts';

interface PhotoRowProps {
  photo: Photo;
  /** The name of the photo in the form: `photos.3`. */
  name: string;
  index: number;
  of: number;
  hintId: string;
  isDisabled: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
  /** `start` and `end` tell that this photo is dragged, `drop` that another one is dropped on it. */
  drag: { start: () => void; end: () => void; isOn: () => boolean; drop: () => void };
}

/** The index to which a key moves a photo; undefined for other keys. */
function targetOf(key: string, index: number, of: number): number | undefined {
  const targets: Record<string, number> = {
    ...{ ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: of - 1 },
  };
  return targets[key];
}

/** A photo with its description fields; its handle moves it by mouse or keyboard. */
export function PhotoRow(props: PhotoRowProps) {
  const { photo, name, index, of, hintId, isDisabled, onMove, onRemove, drag } = props;
  const place = index + 1;
  return (
    <Flex
      alignItems="flex-start"
      gap={3}
      wrap="wrap"
      width="100%"
      onDragOver={(event: React.DragEvent) => {
        if (drag.isOn()) event.preventDefault();
      }}
      onDrop={(event: React.DragEvent) => {
        if (!drag.isOn()) return;
        event.preventDefault();
        drag.drop();
      }}
    >
      <Flex direction="column" gap={1}>
        <IconButton
          label={texts.move(place)}
          aria-describedby={hintId}
          data-photo-handle={photo.key}
          disabled={isDisabled}
          variant="ghost"
          draggable={!isDisabled}
          onDragStart={drag.start}
          onDragEnd={drag.end}
          onKeyDown={(event: React.KeyboardEvent) => {
            const to = targetOf(event.key, index, of);
            if (to === undefined) return;
            event.preventDefault();
            onMove(to);
          }}
        >
          <Drag />
        </IconButton>
        <IconButton
          label={texts.up(place)}
          disabled={isDisabled || index === 0}
          variant="ghost"
          onClick={() => onMove(index - 1)}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          label={texts.down(place)}
          disabled={isDisabled || place === of}
          variant="ghost"
          onClick={() => onMove(index + 1)}
        >
          <ArrowDown />
        </IconButton>
        <IconButton
          label={texts.remove(place)}
          disabled={isDisabled}
          variant="ghost"
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </Flex>
      <Box width="11rem">
        {photo.thumbnail !== undefined && (
          <img
            src={photo.thumbnail}
            alt=""
            draggable={false}
            style={{ width: '100%', maxHeight: '9rem', objectFit: 'contain' }}
          />
        )}
        <Typography variant="pi" textColor="neutral600" ellipsis tag="p">
          {place}. {photo.file?.name ?? texts.noFile}
        </Typography>
        {index === 0 && (
          <Typography variant="pi" fontWeight="bold">
            {texts.cover}
          </Typography>
        )}
      </Box>
      <Flex direction="column" alignItems="stretch" gap={2} flex="1" minWidth="24rem">
        <InputRenderer
          type="string"
          name={`${name}.alt`}
          label={texts.alt}
          required
          disabled={isDisabled}
        />
        <Flex gap={2} alignItems="flex-start" wrap="wrap">
          <Box flex="2" minWidth="14rem">
            <InputRenderer
              type="string"
              name={`${name}.caption`}
              label={texts.caption}
              disabled={isDisabled}
            />
          </Box>
          <Box flex="1" minWidth="16rem">
            <InputRenderer
              type="string"
              name={`${name}.credit`}
              label={texts.credit}
              disabled={isDisabled}
            />
          </Box>
        </Flex>
      </Flex>
    </Flex>
  );
}
