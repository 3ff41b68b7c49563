import { Component, type ReactNode } from 'react';
import { calendarTexts } from '../../texts/calendar.ts';
import styles from './news-calendar.module.css';

interface CalendarBoundaryProps {
  onRetry: () => void;
  children: ReactNode;
}

/** A calendar that cannot be loaded takes nothing else of the page with it. */
export class CalendarBoundary extends Component<CalendarBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className={styles.waiting} role="alert">
        <p>{calendarTexts.calendarFailed}</p>
        <button
          type="button"
          className={styles.retry}
          onClick={() => {
            this.props.onRetry();
            this.setState({ hasFailed: false });
          }}
        >
          {calendarTexts.retry}
        </button>
      </div>
    );
  }
}
