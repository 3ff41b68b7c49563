import { useEffect, useMemo, useState } from 'react';
import { findCitationsInHtml, type CitationInHtml } from '@portal/rich-text/citations';
import { countMeant } from './resolution';

/** Debounce after the last keystroke, in milliseconds. */
const PAUSE_MS = 800;

export interface CitedDocument {
  number: string;
  /** The number of documents; undefined while the request runs, null if it failed. */
  count: number | null | undefined;
}

type Citation = Pick<CitationInHtml, 'number' | 'issuedOn'>;

/** The documents that a text cites, each once, and whether they are on the portal. */
export function useCitedDocuments(html: string): CitedDocument[] {
  const [counts, setCounts] = useState<ReadonlyMap<string, number | null>>(new Map());
  // One string, so that edits around the citations send no request.
  const names = useMemo(() => namesOf(findCitationsInHtml(html)), [html]);

  useEffect(() => {
    const controller = new AbortController();
    const ask = async (name: string) => {
      const count = await countMeant(citationOf(name), controller.signal).catch(() => undefined);
      if (controller.signal.aborted) return;
      setCounts((known) => new Map(known).set(name, count ?? null));
    };
    const timer = setTimeout(() => void Promise.all(linesOf(names).map(ask)), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [names]);

  return linesOf(names).map((name) => ({
    number: citationOf(name).number,
    count: counts.get(name),
  }));
}

/** A line for each document: its day, if the text names it, and its number. */
function namesOf(citations: CitationInHtml[]): string {
  const byDocument = new Map(
    citations.map(({ key, number, issuedOn }) => [
      `${issuedOn ?? ''} ${key}`,
      `${issuedOn ?? ''} ${number}`,
    ]),
  );
  return [...byDocument.values()].join('\n');
}

function linesOf(names: string): string[] {
  return names === '' ? [] : names.split('\n');
}

function citationOf(name: string): Citation {
  const blank = name.indexOf(' ');
  return { issuedOn: name.slice(0, blank) || null, number: name.slice(blank + 1) };
}
