/**
 * Stop words in questions (`nộp hồ sơ ở đâu`): no entry needs to contain them. Words that are part of
 * many others are not in the list (`không khí`, `thế giới`, `từ thiện`).
 */
const GRAMMAR_WORDS = wordsOf(`
  và của là về các những cho trong ở tại trên khi thì bị được để với theo có nào gì đâu ai như hay
  hoặc bởi vì mà phải
`);
/** Without marks most of them are other words too: `khi` may be khí, `trong` may be trồng. */
const UNMISTAKABLE = wordsOf('va cua cac nhung nao voi theo hoac');

/** Takes the exact form; `hasMarks` says whether the text is typed with marks. */
export function isGrammarWord(exact: string, hasMarks: boolean): boolean {
  return (hasMarks ? GRAMMAR_WORDS : UNMISTAKABLE).has(exact);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
