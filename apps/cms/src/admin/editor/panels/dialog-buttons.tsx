import { richTextTexts } from '../rich-text-texts';

interface DialogButtonsProps {
  submit: string;
  onCancel: () => void;
}

export function DialogButtons({ submit, onCancel }: DialogButtonsProps) {
  return (
    <footer>
      <button type="button" className="rt-action" onClick={onCancel}>
        {richTextTexts.dialog.cancel}
      </button>
      <button type="submit" className="rt-action rt-primary">
        {submit}
      </button>
    </footer>
  );
}
