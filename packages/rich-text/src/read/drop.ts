/** Elements whose content is not text of the document. */
const NOT_TEXT = [
  ...['script', 'style', 'template', 'noscript', 'svg', 'math', 'canvas', 'map'],
  ...['title', 'head', 'meta', 'link', 'base'],
  ...['input', 'select', 'textarea', 'datalist', 'progress', 'meter'],
].join(',');

export function dropWhatIsNoText(root: Element): void {
  for (const element of root.querySelectorAll(NOT_TEXT)) element.remove();
}
