export interface KnownFile {
  name: string;
  known: { id: number; name: string };
}

export type Answer = 'use' | 'upload';

interface Asked extends KnownFile {
  answer: (answer: Answer) => void;
}

let questions: readonly Asked[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Asked[]): void {
  questions = next;
  for (const listener of listeners) listener();
}

/** The questions that wait for the user, the oldest first. */
export function openQuestions(): readonly Asked[] {
  return questions;
}

export function listenToQuestions(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks what to do with a file whose bytes the library has. */
export function askAboutKnown(known: KnownFile): Promise<Answer> {
  return new Promise((resolve) => {
    change([...questions, { ...known, answer: resolve }]);
  });
}

/** Answers the oldest question, or all that wait. */
export function answerQuestion(answer: Answer, isForAll: boolean): void {
  const [first, ...others] = questions;
  const answered = isForAll ? questions : [first];
  change(isForAll ? [] : others);
  for (const one of answered) one?.answer(answer);
}
