import { Field, TextInput } from '@strapi/design-system';

interface TextFieldProps {
  label: string;
  hint?: string;
  type?: 'text' | 'number' | 'url';
  value: string;
  onChange: (value: string) => void;
}

export function TextField({ label, hint, type = 'text', value, onChange }: TextFieldProps) {
  return (
    <Field.Root name={label} hint={hint} required width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        value={value}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
