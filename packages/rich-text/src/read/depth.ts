/** Real texts are less deep, and a recursive parser fails only much deeper. */
const MAX_DEPTH = 60;

/** Flattens elements that are nested too deeply and keeps their text. It is iterative. */
export function limitDepth(root: Element): void {
  const pending: { element: Element; depth: number }[] = [{ element: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { element, depth } = next;
    if (depth >= MAX_DEPTH) flatten(element);
    else for (const child of element.children) pending.push({ element: child, depth: depth + 1 });
  }
}

/** Replaces the content of an element by its text, with a blank where an inner element began. */
function flatten(element: Element): void {
  if (element.firstElementChild === null) return;
  const texts: string[] = [];
  const stack: ChildNode[] = [...element.childNodes].toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    else if (node.childNodes.length > 0) {
      texts.push(' ');
      for (let child = node.lastChild; child !== null; child = child.previousSibling) {
        stack.push(child);
      }
    }
  }
  element.textContent = texts.join('');
}
