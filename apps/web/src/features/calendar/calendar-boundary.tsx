import { Component, type ReactNode } from 'react';
import { MissingCode } from '../../lib/code.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import styles from './news-calendar.module.css';

interface CalendarBoundaryProps {
  onRetry: () => void;
  children: ReactNode;
}

/** An error boundary: a calendar that fails to load must not break the rest of the page. */
export class CalendarBoundary extends Component<CalendarBoundaryProps, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div className={styles.waiting} role="alert">
        <p>{calendarTexts.calendarFailed}</p>
        <button
          type="button"
          className={styles.retry}
          onClick={() => {
            // New code after a deployment comes only with a full page load.
            if (error instanceof MissingCode) return location.reload();
            this.props.onRetry();
            this.setState({ error: undefined });
          }}
        >
          {calendarTexts.retry}
        </button>
      </div>
    );
  }
}
