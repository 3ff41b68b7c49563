import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useRef, useState, type ReactNode } from 'react';

interface DropPlaceProps {
  invite: string;
  choose: string;
  /** The label of the hidden file input. */
  label: string;
  accept: string;
  isMultiple?: boolean;
  isDisabled: boolean;
  /** Receives at least one file. */
  onFiles: (files: File[]) => void;
  /** Other ways to choose. */
  children?: ReactNode;
}

/** An area to drop files, or to choose them from the computer. */
export function DropPlace(props: DropPlaceProps) {
  const { invite, choose, label, accept, isMultiple = false, isDisabled, onFiles } = props;
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
        // Ignores elements of the page that are dragged to another place.
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
        {invite}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Button variant="secondary" disabled={isDisabled} onClick={() => input.current?.click()}>
          {choose}
        </Button>
        {props.children}
      </Flex>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={isMultiple}
        hidden
        aria-label={label}
        onChange={(event) => {
          put(event.target.files);
          event.target.value = '';
        }}
      />
    </Box>
  );
}
