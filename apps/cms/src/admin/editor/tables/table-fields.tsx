import { useId } from 'react';
import { richTextTexts } from '../rich-text-texts';

const texts = richTextTexts.table;

interface FieldProps<Value> {
  value: Value;
  onChange: (value: Value) => void;
}

export function CaptionField({ value, onChange }: FieldProps<string>) {
  const id = useId();
  return (
    <div className="rt-field">
      <label htmlFor={id}>{texts.caption}</label>
      <input
        id={id}
        type="text"
        maxLength={300}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <small id={`${id}-hint`}>{texts.captionHint}</small>
    </div>
  );
}

interface NumberFieldProps extends FieldProps<number> {
  label: string;
  hint?: string;
  least?: number;
  most: number;
  required?: boolean;
}

/** 0 means an empty field. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, value, least = 1, most, required, onChange } = props;
  const id = useId();
  return (
    <div className="rt-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        required={required}
        min={least}
        max={most}
        value={value === 0 ? '' : value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.valueAsNumber || 0)}
      />
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}
