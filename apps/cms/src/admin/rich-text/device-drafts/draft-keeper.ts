import type { Editor } from '@tiptap/core';
import { dropDraft, keepDraft } from './draft-store';

/** How often at most a long text is written to the device, in milliseconds. */
const EVERY_MS = 1000;

/** Writes the text of one editor to the device, as long as the server does not have it. */
export class DraftKeeper {
  /** Two windows with the same entry do not overwrite each other's text. */
  readonly #name = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  #place = '';
  #stored = '';
  #timer: number | undefined;

  constructor(private readonly read: () => string) {}

  get key(): string {
    return this.#place + this.#name;
  }

  /** What the server has: the same text need not be kept any more. */
  setStored(place: string, stored: string): void {
    if (this.#place !== place && this.#place !== '') void dropDraft(this.key);
    const isFirst = this.#place === '';
    this.#place = place;
    this.#stored = stored;
    if (!isFirst) this.#write();
  }

  watch(editor: Editor): () => void {
    const onUpdate = () => {
      this.#timer ??= window.setTimeout(() => this.#write(), EVERY_MS);
    };
    const onHide = () => {
      if (this.#timer !== undefined) this.#write();
    };
    editor.on('update', onUpdate);
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onHide);
    return () => {
      editor.off('update', onUpdate);
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onHide);
      clearTimeout(this.#timer);
    };
  }

  #write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const html = this.read();
    if (html === this.#stored) void dropDraft(this.key);
    else void keepDraft({ key: this.key, html, at: Date.now() });
  }
}
