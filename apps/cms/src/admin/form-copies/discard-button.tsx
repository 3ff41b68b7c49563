import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { copyTexts as texts } from './copy-texts';

/** Asks before it throws away the only copy. */
export function DiscardButton({ onDiscard }: { onDiscard: () => void }) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary">{texts.discard}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{texts.discardTitle}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill="danger600" />}>
          {texts.discardBody}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {texts.discardCancel}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" fullWidth onClick={onDiscard}>
              {texts.discardConfirm}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
