/**
 * Words that bind others and say nothing of a subject, as questions have them (`nộp hồ sơ ở đâu`): no
 * entry has to have them. Those that are a part of many other words are not here (`không khí`, `thế
 * giới`, `từ thiện`).
 */
const GRAMMAR_WORDS = wordsOf(`
  và của là về các những cho trong ở tại trên khi thì bị được để với theo có nào gì đâu ai như hay
  hoặc bởi vì mà phải
`);
/** Without marks most of them are other words too: `khi` may be khí, `trong` may be trồng. */
const UNMISTAKABLE = wordsOf('va cua cac nhung nao voi theo hoac');

/** Of a word in its exact form; `hasMarks` is whether the text is typed with marks. */
export function isGrammarWord(exact: string, hasMarks: boolean): boolean {
  return (hasMarks ? GRAMMAR_WORDS : UNMISTAKABLE).has(exact);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
