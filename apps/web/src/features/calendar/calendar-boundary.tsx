import { Component, type ReactNode } from 'react';
import { MissingCode } from '../../lib/code.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import styles from './news-calendar.module.css';

interface CalendarBoundaryProps {
  onRetry: () => void;
  children: ReactNode;
}

/** A calendar that cannot be loaded takes nothing else of the page with it. */
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
            // The newer code comes with the whole page alone.
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
