import { Component, createRef, lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { isReachable, loadInFull, mayLoadInFull } from '../lib/code.ts';
import { loadAfterTouch } from '../lib/first-touch.ts';
import styles from './later.module.css';

/**
 * A part of the page whose code loads at the first touch. Until then, or if the code fails to load, the
 * server's HTML stays; another address is then loaded in full.
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

/** Only this error is caught: the code of a part could not be loaded. */
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
  /** The server's HTML, while it may have to be restored. */
  rendered: Node[] = [];

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidMount() {
    const { current } = this.place;
    // A document without a window loads no pictures.
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

/** Offline, the present page can still be read. */
async function loadWhole(): Promise<void> {
  if ((await isReachable()) && mayLoadInFull()) loadInFull();
}
