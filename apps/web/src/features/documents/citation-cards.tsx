import { documentName } from '@portal/contract/document-name';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { useEffect, useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { documentAddress } from '../../lib/addresses.ts';
import styles from './citation-cards.module.css';
import { StatusBadge } from './status-badge.tsx';
import { usePointedLink } from './use-pointed-link.ts';

interface CitationCardsProps {
  /** The positioned element around the text with the links. */
  within: RefObject<HTMLElement | null>;
  documents: LegalDocumentReference[];
}

const LINK = `.rich-text a[href^="${documentAddress('')}"]`;

/** A card beside a link to a cited document: its abstract and its status. */
export function CitationCards({ within, documents }: CitationCardsProps) {
  const { link, hold, release } = usePointedLink(within, LINK);
  const document = link && documents.find(({ slug }) => link.pathname === documentAddress(slug));
  if (!document) return null;
  return <Card {...{ link, document, hold, release }} />;
}

interface CardProps {
  link: HTMLAnchorElement;
  document: LegalDocumentReference;
  hold: () => void;
  release: () => void;
}

function Card({ link, document, hold, release }: CardProps) {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });

  useEffect(() => {
    link.setAttribute('aria-describedby', id);
    return () => link.removeAttribute('aria-describedby');
  }, [link, id]);

  useLayoutEffect(() => {
    if (card.current) setPlace(placeBeside(link, card.current));
  }, [link]);

  return (
    <div
      ref={card}
      id={id}
      role="tooltip"
      className={styles.card}
      style={place}
      onPointerEnter={hold}
      onPointerLeave={release}
    >
      <p className={styles.name}>{documentName(document)}</p>
      <p className={styles.abstract}>{document.abstract}</p>
      <StatusBadge document={document} />
    </div>
  );
}

/** Below the link, or above it at the end of the window; never beyond the edges of the text. */
function placeBeside(link: HTMLElement, card: HTMLElement) {
  const frame = (card.offsetParent ?? document.body).getBoundingClientRect();
  const { left, top, bottom } = link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const fitsBelow = bottom + height <= innerHeight || top < height;
  return {
    left: Math.max(0, Math.min(left - frame.left, frame.width - width)),
    top: (fitsBelow ? bottom : top - height) - frame.top,
  };
}
