import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  type?: 'button' | 'submit';
  /** Filled, for the one thing that a page offers. */
  isMain?: boolean;
}

/** A button with a border, 44 px high as every control (`styles/base.css`). */
export function Button({ type = 'button', isMain = false, children, ...rest }: ButtonProps) {
  return (
    // oxlint-disable-next-line react/button-has-type -- `type` can be no other.
    <button {...rest} type={type} className={isMain ? styles.main : styles.button}>
      {children}
    </button>
  );
}
