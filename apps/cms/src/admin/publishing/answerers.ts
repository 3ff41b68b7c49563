import type { Action, Question } from './question';

export interface AskedQuestion extends Question {
  action: Action;
}

/** Asks somebody; resolves to whether to go on. */
type Answerer = (question: AskedQuestion) => Promise<boolean>;

const answerers: Answerer[] = [];

/** The last one is asked: a form in a modal dialog stands in front of its page. */
export function offerToAnswer(answerer: Answerer): () => void {
  answerers.push(answerer);
  return () => {
    answerers.splice(answerers.indexOf(answerer), 1);
  };
}

/** Undefined while no form is open. */
export function lastAnswerer(): Answerer | undefined {
  return answerers.at(-1);
}
