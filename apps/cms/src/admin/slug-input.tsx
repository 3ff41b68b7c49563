import { slugOf } from '@portal/vietnamese/slug';
import { InputRenderer, useField } from '@strapi/strapi/admin';
import { useEffect, useRef, type ReactNode } from 'react';

interface SlugField {
  name: string;
  /** The field that the slug is made from. */
  attribute: { targetField: string };
  label?: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/**
 * Strapi's input asks for a slug once, before there is a title, and then keeps `article`. This one
 * follows the title of a new entry until somebody edits the slug.
 */
export function SlugInput(props: Partial<SlugField>) {
  return isSlugField(props) ? <FollowingInput {...props} /> : null;
}

function isSlugField(props: Partial<SlugField>): props is SlugField {
  return props.name !== undefined && props.attribute !== undefined;
}

function FollowingInput({ name, attribute, label, hint, required, disabled }: SlugField) {
  const slug = useField<string>(name);
  const source = useField<string>(attribute.targetField);
  const made = useRef('');
  const isNew = !slug.initialValue;
  const current = slug.value ?? '';
  const next = slugOf(typeof source.value === 'string' ? source.value : '');
  const { onChange } = slug;

  useEffect(() => {
    const ownWords = current !== made.current;
    if (!isNew || ownWords || next === current) return;
    made.current = next;
    onChange(name, next);
  }, [current, isNew, name, next, onChange]);

  return (
    <InputRenderer
      type="string"
      name={name}
      label={label}
      hint={hint}
      required={required}
      disabled={disabled}
    />
  );
}
