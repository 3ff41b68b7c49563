/** A word that exactly one save has written. */
export type Marker = string;

export const MARKERS = /mk[0-9]+z/g;

export interface Item {
  documentId: string;
  slug: string;
  /** Markers of acknowledged saves, in order. */
  saved: Marker[];
  /** Markers of running saves, which may be stored already. */
  saving: Set<Marker>;
  /** Running publications and set times; each publishes whatever is stored at its moment. */
  publishing: number;
  /** Running discards; each takes the item back to an earlier version and its time of change. */
  discarding: number;
  file: StoredFile | undefined;
}

export interface StoredFile {
  id: number;
  url: string;
  mayBePublic: boolean;
}

/**
 * Records which saves were acknowledged, and what may be public by now. It is strict about content that
 * nobody asked to publish, and lenient about the moment at which a publication reads the draft.
 */
export class Ledger {
  readonly items: Item[] = [];
  readonly files: StoredFile[] = [];
  /** The violations, as sentences. */
  readonly broken: string[] = [];
  readonly counts = new Map<string, number>();
  /** By marker: who wrote it, on which version, and which version that made. */
  readonly by = new Map<Marker, string>();
  readonly #mayBePublic = new Set<Marker>();
  /** By item and version: the save that replaced it. */
  readonly #replaced = new Map<string, Map<string, Marker>>();
  #next = 0;

  newMarker(): Marker {
    this.#next += 1;
    return `mk${this.#next}z`;
  }

  count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  fail(sentence: string): void {
    // The first violations tell enough.
    if (this.broken.length < 50) this.broken.push(sentence);
  }

  add(documentId: string, slug: string, marker: Marker, file: StoredFile | undefined): void {
    this.items.push({
      ...{
        documentId,
        slug,
        saved: [marker],
        saving: new Set(),
        publishing: 0,
        discarding: 0,
        file,
      },
    });
  }

  beginSave(item: Item, marker: Marker): void {
    item.saving.add(marker);
    if (item.publishing > 0) this.#mayBePublic.add(marker);
  }

  endSave(item: Item, marker: Marker, saved?: { base: string; by: string }): void {
    item.saving.delete(marker);
    if (!saved) return;
    item.saved.push(marker);
    this.by.set(marker, saved.by);
    const ofItem = this.#replaced.get(item.documentId) ?? new Map<string, Marker>();
    const other = ofItem.get(saved.base);
    if (other !== undefined && item.discarding === 0) {
      const whose = `${saved.by}; ${this.by.get(other)}`;
      this.fail(`${marker} đã ghi đè ${other} mà không ai được báo (${whose})`);
    }
    this.#replaced.set(item.documentId, ofItem.set(saved.base, marker));
  }

  beginDiscard(item: Item): void {
    item.discarding += 1;
  }

  endDiscard(item: Item): void {
    item.discarding -= 1;
    this.#replaced.delete(item.documentId);
  }

  /** Call this before any request that may publish the item. */
  beginPublishing(item: Item): void {
    item.publishing += 1;
    for (const marker of [...item.saved, ...item.saving]) this.#mayBePublic.add(marker);
    if (item.file) item.file.mayBePublic = true;
  }

  endPublishing(item: Item): void {
    item.publishing -= 1;
  }

  /** Reports markers in a reader's answer that nobody asked to publish. */
  read(place: string, text: string): void {
    for (const [marker] of text.matchAll(MARKERS)) {
      if (!this.#mayBePublic.has(marker)) this.fail(`bản nháp ${marker} lộ ra ở ${place}`);
    }
  }
}
