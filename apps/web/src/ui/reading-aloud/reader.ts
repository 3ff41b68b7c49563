import { readingRate } from '../../lib/display-choices.ts';
import { findVietnameseVoice } from '../../lib/vietnamese-voice.ts';
import type { Passage } from './passages.ts';

export type ReaderState = 'idle' | 'reading' | 'paused' | 'failed';

export interface Reader {
  read: (passages: Passage[]) => void;
  pause: () => void;
  /** Starts again with the passage in which it paused, at the chosen rate. */
  resume: () => void;
  stop: () => void;
}

/** The name of the highlight in the style sheet. */
const BEING_READ = 'being-read';

/**
 * Speaks passage after passage. Pausing cancels the current one, because browsers disagree on what their
 * own pause does.
 */
export function createReader(show: (state: ReaderState) => void): Reader {
  let passages: Passage[] = [];
  let position = 0;
  // Some browsers garbage-collect an utterance without a reference, and its end event with it.
  let said: SpeechSynthesisUtterance | undefined;

  function leave(next: ReaderState): void {
    if (said) {
      said = undefined;
      speechSynthesis.cancel();
      mark(undefined);
    }
    show(next);
  }

  function say(): void {
    const passage = passages[position];
    if (!passage) return leave('idle');
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.lang = 'vi-VN';
    utterance.voice = findVietnameseVoice() ?? null;
    utterance.rate = Number(readingRate.get());
    utterance.addEventListener('end', () => {
      if (said !== utterance) return;
      position += 1;
      say();
    });
    utterance.addEventListener('error', () => {
      if (said === utterance) leave('failed');
    });
    said = utterance;
    mark(passage.range);
    speechSynthesis.speak(utterance);
  }

  function resume(): void {
    leave('reading');
    say();
  }

  return {
    read: (text) => {
      passages = text;
      position = 0;
      resume();
    },
    pause: () => leave('paused'),
    resume,
    stop: () => leave('idle'),
  };
}

function mark(range: Range | undefined): void {
  if (typeof Highlight === 'undefined') return;
  if (range) CSS.highlights.set(BEING_READ, new Highlight(range));
  else CSS.highlights.delete(BEING_READ);
}
