import { all, child, valueOf, type Part } from './xml.js';

/** Looks up properties of paragraphs and runs, including inherited ones. */
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

  /** Finds a property on the paragraph, its style or the styles on which that one is based. */
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

/** In Word, a missing value means true. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off|none)$/.test(value);
}
