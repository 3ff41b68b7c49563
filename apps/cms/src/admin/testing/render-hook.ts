import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { openPage } from './linkedom';

/** Runs a hook in a component without content, in an empty page. */
export async function renderHook<Props extends object, Result>(
  hook: (props: Props) => Result,
  first: Props,
) {
  const window = openPage();
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const results: Result[] = [];
  function Component(props: Props) {
    results.push(hook(props));
    return null;
  }
  const root = createRoot(window.document.createElement('div'));
  const render = (props: Props) => act(async () => root.render(createElement(Component, props)));
  onTestFinished(async () => {
    await act(async () => root.unmount());
    vi.unstubAllGlobals();
  });
  await render(first);
  return { render, result: () => results.at(-1) };
}
