import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

export interface Question {
  /** The label of the button that opens the dialog. */
  label: string;
  title: string;
  body: string;
  confirm: string;
  cancel: string;
}

interface AskFirstProps {
  question: Question;
  /** The action can be undone. */
  isHarmless?: boolean;
  onConfirm: () => void;
}

/** A button that asks for confirmation. */
export function AskFirst({ question, isHarmless = false, onConfirm }: AskFirstProps) {
  const [color, variant] = isHarmless
    ? (['primary600', 'default'] as const)
    : (['danger600', 'danger'] as const);
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary">{question.label}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{question.title}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill={color} />}>
          {question.body}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {question.cancel}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant={variant} fullWidth onClick={onConfirm}>
              {question.confirm}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
