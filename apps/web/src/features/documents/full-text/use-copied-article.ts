import { useEffect, useState, type RefObject } from 'react';
import type { LegalDocument } from '../../../lib/answers.ts';
import { copyText, type Copying } from '../../../lib/copy-text.ts';
import { copiedArticle } from './copied-article.ts';

interface Copied {
  text: string;
  outcome: Copying;
}

/** Copies the article whose button in the text is pressed, and reports the result. */
export function useCopiedArticle(
  within: RefObject<HTMLElement | null>,
  legalDocument: LegalDocument,
): Copied | undefined {
  const [copied, setCopied] = useState<Copied>();
  useEffect(() => {
    const root = within.current;
    const copy = async ({ target }: Event) => {
      const button = target instanceof Element && target.closest('.copy-article');
      const start = button instanceof HTMLButtonElement && document.getElementById(button.value);
      if (!start) return;
      const text = copiedArticle(legalDocument, start);
      setCopied({ text, outcome: await copyText(text) });
    };
    const note = (event: Event) => void copy(event);
    root?.addEventListener('click', note);
    return () => root?.removeEventListener('click', note);
  }, [within, legalDocument]);
  return copied;
}
