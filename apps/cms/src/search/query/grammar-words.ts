/**
 * Stop words in questions (`nộp hồ sơ ở đâu`): no entry needs to contain them. The list leaves out `không`,
 * `thế` and `từ`, which are syllables of many content words (`không khí`, `thế giới`, `từ thiện`).
 */
const GRAMMAR_WORDS = wordsOf(`
  và của là về các những cho trong ở tại trên khi thì bị được để với theo có nào gì đâu ai như hay
  hoặc bởi vì mà phải
`);
/** The only ones without marks: most others may then be another word (`khi`: khí, `trong`: trồng). */
const UNMISTAKABLE = wordsOf('va cua cac nhung nao voi theo hoac');

/** Takes the exact form; `hasMarks` says whether the text is typed with marks. */
export function isGrammarWord(exact: string, hasMarks: boolean): boolean {
  return (hasMarks ? GRAMMAR_WORDS : UNMISTAKABLE).has(exact);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
