import { DOMSerializer, Fragment, type Schema } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
/**
 * Puts each copied reference on the clipboard with its note, so that it pastes whole into another text.
 */
export class NoteCopier extends DOMSerializer {
  constructor(
    schema: Schema,
    private readonly state: () => EditorState,
  ) {
    super(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
  }

  override serializeFragment(
    ...[fragment, ...rest]: Parameters<DOMSerializer['serializeFragment']>
  ): ReturnType<DOMSerializer['serializeFragment']> {
    const last = this.state().doc.lastChild;
    const notes = last?.type.name === 'footnotes' ? last.children : [];
    const result = super.serializeFragment(fragment, ...rest);
    if (notes.length === 0) return result;
    for (const reference of result.querySelectorAll('sup.note-ref')) {
      const number = Number(reference.textContent);
      const note = notes.find(({ attrs }) => attrs['number'] === number);
      if (note) reference.setAttribute('data-note', JSON.stringify(note.content.toJSON()));
    }
    return result;
  }
}

/** The paragraphs of the note that a pasted reference carries; undefined if they cannot be read. */
export function readTravelling(schema: Schema, json: unknown): Fragment | undefined {
  if (typeof json !== 'string') return undefined;
  try {
    const content = Fragment.fromJSON(schema, JSON.parse(json));
    schema.nodes['footnote']?.create(null, content).check();
    return content;
  } catch {
    return undefined;
  }
}
