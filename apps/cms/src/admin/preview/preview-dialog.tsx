import { Button, Flex, LinkButton, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { ownPreview, previewsOf, type PreviewPlace } from './preview-address';
import { PreviewFrame, WIDTHS, type Device } from './preview-frame';
import { previewTexts as texts } from './preview-texts';
import { SendPreview } from './send-preview';

const DEVICES = ['phone', 'tablet', 'desktop'] as const satisfies Device[];

interface PreviewDialogProps extends PreviewPlace {
  onClose: () => void;
  /** Called once the dialog has released the focus. */
  onClosed: () => void;
}

/** Shows the saved draft as a page of the site, over the whole window. */
export function PreviewDialog({ onClose, onClosed, ...place }: PreviewDialogProps) {
  const { held, failure, reload } = useAdminData(previewsOf(place), ownPreview);
  const [device, setDevice] = useState<Device>('desktop');
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || onClose()}>
      <Modal.Content
        style={{ width: '96vw', maxWidth: '96vw', height: '94vh', maxHeight: '94vh' }}
        onCloseAutoFocus={(event) => {
          // Saving moves the focus before the dialog opens, so the dialog cannot restore it.
          event.preventDefault();
          onClosed();
        }}
      >
        <Modal.Header>
          <Modal.Title>{texts.dialog}</Modal.Title>
        </Modal.Header>
        <Flex
          direction="column"
          alignItems="stretch"
          gap={2}
          padding={4}
          background="neutral100"
          style={{ flex: '1 1 auto', minHeight: 0 }}
        >
          <Flex gap={2} wrap="wrap">
            <Flex role="group" aria-label={texts.devices} gap={1}>
              {DEVICES.map((one) => (
                <Button
                  key={one}
                  variant={one === device ? 'secondary' : 'tertiary'}
                  aria-pressed={one === device}
                  onClick={() => setDevice(one)}
                >
                  {texts.width(texts[one], WIDTHS[one])}
                </Button>
              ))}
            </Flex>
            {held && (
              <LinkButton
                variant="tertiary"
                href={held.address}
                target="_blank"
                rel="noopener noreferrer"
              >
                {texts.inTab}
              </LinkButton>
            )}
            <SendPreview {...place} onEnd={reload} />
          </Flex>
          <FailureNote failure={failure} />
          {held ? (
            <PreviewFrame address={held.address} device={device} />
          ) : (
            !failure && <span>{texts.loading}</span>
          )}
        </Flex>
      </Modal.Content>
    </Modal.Root>
  );
}
