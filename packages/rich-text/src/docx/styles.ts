import { all, child, valueOf, type Part } from './xml.js';

/** What the styles of a document say of its paragraphs and of runs of text. */
export class Styles {
  readonly #styles = new Map<string, Element>();
  #default: string | undefined;

  constructor(part: Part | undefined) {
    for (const style of part ? all(part, 'w:style') : []) {
      const id = style.getAttribute('w:styleId') ?? '';
      this.#styles.set(id, style);
      const isParagraph = style.getAttribute('w:type') === 'paragraph';
      if (isParagraph && isOn(style.getAttribute('w:default') ?? '0')) this.#default = id;
    }
  }

  /** The first that says a property: the element itself, its style, and what that is based on. */
  ofParagraph(paragraph: Element, name: string): Element | undefined {
    const own = child(paragraph, 'w:pPr');
    return child(own, name) ?? this.#find(this.styleOf(paragraph), 'w:pPr', name);
  }

  ofRun(run: Element, name: string): Element | undefined {
    const own = child(run, 'w:rPr');
    const paragraph = run.closest('p') ?? undefined;
    return (
      child(own, name) ??
      this.#find(valueOf(child(own, 'w:rStyle')), 'w:rPr', name) ??
      (paragraph && this.#find(this.styleOf(paragraph), 'w:rPr', name))
    );
  }

  styleOf(paragraph: Element): string | undefined {
    return valueOf(child(child(paragraph, 'w:pPr'), 'w:pStyle')) ?? this.#default;
  }

  #find(id: string | undefined, group: string, name: string): Element | undefined {
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style = this.#styles.get(at);
      const said = child(child(style, group), name);
      if (said) return said;
      at = valueOf(child(style, 'w:basedOn'));
    }
    return undefined;
  }
}

/** Word leaves the value out where it means yes. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off|none)$/.test(value);
}
