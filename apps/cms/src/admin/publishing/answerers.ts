import type { Decision } from '../taking-back/decision';
import type { Action, Question } from './question';

export interface AskedQuestion extends Question {
  action: Action;
  uid: string;
  /** The number of items. */
  count: number;
  /** Whether this is the first question about the action; only that one asks for a correction note. */
  isFirst: boolean;
}

export interface Answer {
  /** How to withdraw the item. */
  decision?: Decision;
  /** The correction note for readers. */
  correction?: string;
}

/** Asks the user, if there is anything to ask; resolves to undefined if the user cancels. */
type Answerer = (question: AskedQuestion) => Promise<Answer | undefined>;

const answerers: Answerer[] = [];

/**
 * The last answerer is asked, because a form in a modal dialog covers its page. Returns a function that
 * removes it.
 */
export function offerToAnswer(answerer: Answerer): () => void {
  answerers.push(answerer);
  return () => {
    answerers.splice(answerers.indexOf(answerer), 1);
  };
}

/** Undefined while no form and no list is open. */
export function lastAnswerer(): Answerer | undefined {
  return answerers.at(-1);
}
