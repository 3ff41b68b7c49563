import { afterEach } from 'vitest';

// The tests of the server have no document.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
  // jsdom has no layout to scroll.
  window.scrollTo = () => undefined;
}
