import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { albumTexts as texts } from './album-texts';

interface DropPhotosProps {
  isDisabled: boolean;
  onFiles: (files: File[]) => void;
  onLibrary: () => void;
}

/** Where many photos are dropped or chosen at once. */
export function DropPhotos({ isDisabled, onFiles, onLibrary }: DropPhotosProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const put = (files: FileList | null) => {
    if (!isDisabled && files && files.length > 0) onFiles([...files]);
  };
  return (
    <Box
      background={isOver ? 'primary100' : 'neutral100'}
      borderColor="neutral200"
      borderStyle="dashed"
      hasRadius
      padding={4}
      onDragOver={(event: React.DragEvent) => {
        // A photo of the list is on its way to another place.
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: React.DragEvent) => {
        event.preventDefault();
        setOver(false);
        put(event.dataTransfer.files);
      }}
    >
      <Typography tag="p" paddingBottom={2}>
        {texts.invite}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Button variant="secondary" disabled={isDisabled} onClick={() => input.current?.click()}>
          {texts.fromComputer}
        </Button>
        <Button variant="tertiary" disabled={isDisabled} onClick={onLibrary}>
          {texts.fromLibrary}
        </Button>
      </Flex>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={texts.fromComputer}
        onChange={(event) => {
          put(event.target.files);
          event.target.value = '';
        }}
      />
    </Box>
  );
}
