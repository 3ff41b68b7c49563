import { Component, createRef, lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { isReachable, loadInFull, mayLoadInFull } from '../lib/code.ts';
import { loadAfterTouch } from '../lib/first-touch.ts';
import styles from './later.module.css';

/**
 * A part of the page whose code comes with the visitor's first touch. Until then, and where the code
 * cannot be loaded, it stays as the server rendered it; another address is then loaded in full.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const code = loadAfterTouch(load);
  const Part = lazy(async () => ({ default: await code.catch(failing) }));
  return (props) => {
    const { pathname, search } = useLocation();
    return (
      <StaysRendered address={pathname + search}>
        <Suspense>
          <Part {...props} />
        </Suspense>
      </StaysRendered>
    );
  };
}

/** The code of a part could not be loaded; whatever else fails in it is not caught here. */
class PartMissing extends Error {}

function failing(cause: unknown): () => never {
  return () => {
    throw new PartMissing('code of a part is missing', { cause });
  };
}

interface StaysRenderedProps {
  address: string;
  children: ReactNode;
}

class StaysRendered extends Component<StaysRenderedProps, { error?: Error }> {
  override state: { error?: Error } = {};
  place = createRef<HTMLDivElement>();
  /** What the server rendered, as long as it may have to be put back. */
  rendered: Node[] = [];

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidMount() {
    const { current } = this.place;
    // A document without a window loads no pictures of its own.
    this.rendered = current ? [...new Document().importNode(current, true).childNodes] : [];
    if (this.state.error) void loadWhole();
  }

  override componentDidUpdate({ address }: StaysRenderedProps) {
    const { rendered } = this;
    if (address !== this.props.address) {
      this.rendered = [];
      if (!this.state.error) return;
      this.place.current?.replaceChildren();
      void loadWhole();
    } else if (this.state.error && rendered.length > 0) {
      this.rendered = [];
      this.place.current?.replaceChildren(...rendered);
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

/** Without a network what is there can still be read. */
async function loadWhole(): Promise<void> {
  if ((await isReachable()) && mayLoadInFull()) loadInFull();
}
