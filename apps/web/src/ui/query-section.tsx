import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, Suspense, useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { errorTexts } from '../texts/errors.ts';
import { Button } from './button.tsx';
import styles from './query-section.module.css';
import { Skeleton } from './skeleton.tsx';

interface QuerySectionProps {
  heading: string;
  /** The fragment of its address. */
  id?: string;
  /** The target of the heading's link. */
  address?: string;
  /** Lines of the skeleton while it loads; about as high as the content. */
  lines?: number;
  headingLevel?: 2 | 3;
  children: ReactNode;
}

/** A section whose queries load and fail without affecting the rest of the page. */
export function QuerySection(props: QuerySectionProps) {
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
        <Button onClick={this.retry}>{errorTexts.retry}</Button>
      </div>
    );
  }
}
