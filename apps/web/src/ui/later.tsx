import { Component, createRef, lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { loadCode } from '../lib/code.ts';
import { loadAfterTouch } from '../lib/first-touch.ts';
import styles from './later.module.css';

/**
 * A part of the page whose code comes with the visitor's first touch. Until then, and where the code
 * cannot be loaded, it stays as the server rendered it. The page imports the part's style sheets.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const code = loadAfterTouch(load);
  const Part = lazy(async () => ({ default: await code.catch(() => loadCode(load)) }));
  return (props) => (
    <StaysRendered>
      <Suspense>
        <Part {...props} />
      </Suspense>
    </StaysRendered>
  );
}

class StaysRendered extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  place = createRef<HTMLDivElement>();
  rendered: Node | undefined;

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidMount() {
    this.rendered = this.place.current?.cloneNode(true);
  }

  override componentDidUpdate() {
    if (this.state.hasFailed && this.rendered) {
      this.place.current?.replaceChildren(...this.rendered.childNodes);
    }
  }

  override render() {
    return (
      <div ref={this.place} className={styles.place}>
        {!this.state.hasFailed && this.props.children}
      </div>
    );
  }
}
