import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, Suspense, useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { errorTexts } from '../texts/errors.ts';
import styles from './block.module.css';
import { Skeleton } from './skeleton.tsx';

interface BlockProps {
  heading: string;
  /** Names the place in addresses. */
  id?: string;
  /** Where the heading leads. */
  address?: string;
  /** Lines of the skeleton that keeps its place. */
  lines?: number;
  headingLevel?: 2 | 3;
  children: ReactNode;
}

/** A part of a page that loads, and fails, on its own. */
export function Block(props: BlockProps) {
  const { heading, address, lines = 6, headingLevel = 2, children } = props;
  const Heading = `h${headingLevel}` as const;
  const ownId = useId();
  const headingId = props.id ?? ownId;
  const { reset } = useQueryErrorResetBoundary();
  return (
    <section aria-labelledby={headingId} className={styles.block}>
      <Heading id={headingId} className={styles.heading} data-level={headingLevel}>
        {address === undefined ? heading : <Link to={address}>{heading}</Link>}
      </Heading>
      <FailsAlone onRetry={reset}>
        <Suspense fallback={<Skeleton lines={lines} />}>{children}</Suspense>
      </FailsAlone>
    </section>
  );
}

interface FailsAloneProps {
  onRetry: () => void;
  children: ReactNode;
}

class FailsAlone extends Component<FailsAloneProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  retry = () => {
    this.props.onRetry();
    this.setState({ hasFailed: false });
  };

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert" className={styles.failure}>
        <p>{errorTexts.blockFailed}</p>
        <button type="button" className={styles.retry} onClick={this.retry}>
          {errorTexts.retry}
        </button>
      </div>
    );
  }
}
