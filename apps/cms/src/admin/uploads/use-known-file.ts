import { useState, useSyncExternalStore } from 'react';
import {
  answerQuestion,
  listenToQuestions,
  openQuestions,
  type Answer,
} from './known-file-question';

/** The oldest open question about a known file, and whether its answer is meant for all of them. */
export function useKnownFile() {
  const [question, ...others] = useSyncExternalStore(listenToQuestions, openQuestions);
  const [isForAll, setForAll] = useState(false);
  const answer = (chosen: Answer) => {
    answerQuestion(chosen, isForAll);
    // A later batch of files is another question.
    setForAll(false);
  };
  return { question, hasMore: others.length > 0, isForAll, setForAll, answer };
}
