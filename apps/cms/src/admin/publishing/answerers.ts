import type { Decision } from '../taking-back/decision';
import type { Action, Question } from './question';

export interface AskedQuestion extends Question {
  action: Action;
  uid: string;
  /** How many items it is about. */
  count: number;
  /** Not yet asked whether readers are told of a correction. */
  isFirst: boolean;
}

export interface Answer {
  /** Which way an item is taken back. */
  decision?: Decision;
  /** What readers are told that was corrected. */
  correction?: string;
}

/** Asks somebody, if there is anything to ask; resolves to nothing where the action is given up. */
type Answerer = (question: AskedQuestion) => Promise<Answer | undefined>;

const answerers: Answerer[] = [];

/** The last one is asked: a form in a modal dialog stands in front of its page. */
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
