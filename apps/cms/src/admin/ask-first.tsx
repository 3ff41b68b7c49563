import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

export interface Question {
  /** What the button says that asks. */
  label: string;
  title: string;
  body: string;
  confirm: string;
  cancel: string;
}

/** A button that asks before it does what cannot be undone. */
export function AskFirst({ question, onConfirm }: { question: Question; onConfirm: () => void }) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary">{question.label}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{question.title}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill="danger600" />}>
          {question.body}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {question.cancel}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" fullWidth onClick={onConfirm}>
              {question.confirm}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
