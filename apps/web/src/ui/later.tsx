import { Component, createRef, lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { loadCode } from '../lib/code.ts';
import { loadAfterTouch } from '../lib/first-touch.ts';
import styles from './later.module.css';

/**
 * A part of the page whose code comes with the visitor's first touch. Until then, and where the code
 * cannot be loaded, it stays as the server rendered it.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const code = loadAfterTouch(load);
  const retried = () => code.catch(() => loadCode(load));
  const Part = lazy(async () => ({ default: await retried().catch(failing) }));
  return (props) => (
    <StaysRendered>
      <Suspense>
        <Part {...props} />
      </Suspense>
    </StaysRendered>
  );
}

/** The code of a part could not be loaded; whatever else fails in it is not caught here. */
class PartMissing extends Error {}

function failing(cause: unknown): () => never {
  return () => {
    throw new PartMissing('code of a part is missing', { cause });
  };
}

class StaysRendered extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};
  place = createRef<HTMLDivElement>();
  rendered: Node | undefined;

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidMount() {
    this.rendered = this.place.current?.cloneNode(true);
  }

  override componentDidUpdate() {
    if (this.state.error !== undefined && this.rendered) {
      this.place.current?.replaceChildren(...this.rendered.childNodes);
    }
  }

  override render() {
    const { error } = this.state;
    if (error !== undefined && !(error instanceof PartMissing)) throw error;
    return (
      <div ref={this.place} className={styles.place}>
        {error === undefined && this.props.children}
      </div>
    );
  }
}
