import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  isSubmit?: boolean;
  /** Filled, for the main action of a page. */
  isMain?: boolean;
}

/** A button with a border, 44 px high as every control (`styles/base.css`). */
export function Button({ isSubmit = false, isMain = false, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={isSubmit ? 'submit' : 'button'}
      className={isMain ? styles.main : styles.button}
    >
      {children}
    </button>
  );
}
