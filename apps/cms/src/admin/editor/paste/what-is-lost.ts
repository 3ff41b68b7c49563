import type { ForeignContent } from '@portal/rich-text/foreign/read-foreign';
import { pasteTexts as texts } from './paste-texts';

const KINDS = ['fields', 'formulas', 'drawings', 'scripts'] as const;

/** Sentences about content that was dropped or changed. */
export function whatIsLost(
  foreign: ForeignContent,
  before: Partial<ForeignContent> = {},
): string[] {
  const parts = KINDS.flatMap((kind) => {
    const count = foreign[kind] + (before[kind] ?? 0);
    return count === 0 ? [] : [texts.lost[kind](count)];
  });
  const sentences = parts.length === 0 ? [] : [texts.leftOut(parts.join(', '))];
  return foreign.frames === 0 ? sentences : [...sentences, texts.linked(foreign.frames)];
}
