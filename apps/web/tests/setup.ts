import { afterEach } from 'vitest';

// The tests of the server have no document.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  afterEach(cleanup);
  // A busy machine is slow, not wrong: what never comes still fails.
  configure({ asyncUtilTimeout: 10_000 });
  // jsdom has no layout to scroll.
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
}
