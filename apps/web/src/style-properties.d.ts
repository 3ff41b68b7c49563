import 'react';

declare module 'react' {
  /** What an element hands to its style sheet. */
  interface CSSProperties {
    [property: `--${string}`]: number | string | undefined;
  }
}
