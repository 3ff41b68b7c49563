import { Box, Button, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { filingTexts as texts } from './filing-texts';

interface DropPlaceProps {
  isDisabled: boolean;
  hasFile: boolean;
  onFile: (file: File) => Promise<void>;
}

/** Where the file of a document is dropped or chosen. */
export function DropPlace({ isDisabled, hasFile, onFile }: DropPlaceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const put = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file && !isDisabled) void onFile(file);
  };
  return (
    <Box
      background={isOver ? 'primary100' : 'neutral100'}
      borderColor="neutral200"
      borderStyle="dashed"
      hasRadius
      padding={3}
      onDragOver={(event: React.DragEvent) => {
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
      <Button variant="secondary" disabled={isDisabled} onClick={() => input.current?.click()}>
        {hasFile ? texts.chooseAnother : texts.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".pdf,.docx"
        hidden
        aria-label={texts.choose}
        onChange={(event) => {
          put(event.target.files);
          event.target.value = '';
        }}
      />
    </Box>
  );
}
