import 'react';

declare module 'react' {
  /** Custom properties, by which an element passes values to its style sheet. */
  interface CSSProperties {
    [property: `--${string}`]: number | string | undefined;
  }
}
