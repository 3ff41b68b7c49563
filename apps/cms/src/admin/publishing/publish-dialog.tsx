import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import { publishingTexts as texts } from './publishing-texts';

export interface Section {
  title: string;
  /** What the section is for, or what to do with it. */
  hint: string;
  content: ReactNode;
}

interface PublishDialogProps {
  sections: Section[];
  title: string;
  /** The label of the confirm button; undefined if the action is blocked. */
  confirm: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/** The dialog before an item is published, withdrawn or deleted, in sections. */
export function PublishDialog(props: PublishDialogProps) {
  const { sections, title, confirm, onConfirm, onClose } = props;
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={6}>
            {sections.map((section) => (
              <DialogSection key={section.title} {...section} />
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {texts.back}
          </Button>
          {confirm !== undefined && <Button onClick={onConfirm}>{confirm}</Button>}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function DialogSection({ title, hint, content }: Section) {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id}>
      <Typography id={id} tag="h3" variant="delta">
        {title}
      </Typography>
      <Box paddingTop={1} paddingBottom={3}>
        <Typography tag="p" textColor="neutral700">
          {hint}
        </Typography>
      </Box>
      {content}
    </Box>
  );
}
