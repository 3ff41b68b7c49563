import { Link } from 'react-router';
import styles from './neighbour-links.module.css';

interface Neighbour {
  label: string;
  /** The name of the day or month. */
  name: string;
  address: string;
}

interface NeighbourLinksProps {
  label: string;
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

/** The nearest days, or months, with news before and after this one. */
export function NeighbourLinks({ label, previous, next }: NeighbourLinksProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className={styles.nav}>
      {previous && (
        <Link to={previous.address} rel="prev" className={styles.previous}>
          <span className={styles.label}>{previous.label}</span> {previous.name}
        </Link>
      )}
      {next && (
        <Link to={next.address} rel="next" className={styles.next}>
          <span className={styles.label}>{next.label}</span> {next.name}
        </Link>
      )}
    </nav>
  );
}
