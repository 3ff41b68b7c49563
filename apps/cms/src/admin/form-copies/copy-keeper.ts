import type { CopyStore, FormCopy } from './copy-store';
import { isSame, type Values } from '../form-merge/values';
import { fieldsIn } from './values';

/** How often at most a form is written to the device, in milliseconds. */
const EVERY_MS = 250;

/** A large form takes long to write: the device is left alone for this many times as long. */
const REST = 4;

/** After how many milliseconds a copy that could not be written is tried again. */
const AGAIN_MS = 2000;

interface Noted {
  values: Values;
  base: Values;
  basedOn: string | null;
}

interface KeeperOptions {
  place: string;
  store: CopyStore;
  /** Hears whether the last copy could be written. */
  onWritten?: (isKept: boolean) => void;
}

/**
 * Keeps a copy of one form on the device as long as the server has not answered that it has stored
 * what is in it. A save that fails, or a form that is drawn anew, drops nothing.
 */
export class CopyKeeper {
  /** Two windows with the same item do not overwrite each other's copies. */
  readonly #name = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  #place: string;
  #noted: Noted | undefined;
  #sent: Values | undefined;
  /** What the copy on the device is based on. */
  #keptBase: Values | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextAt = 0;

  constructor(private readonly options: KeeperOptions) {
    this.#place = options.place;
  }

  get key(): string {
    return this.#place + this.#name;
  }

  /** Hears what is in the form, and what the server has, whenever either changes. */
  note(noted: Noted): void {
    const isSameBase = this.#keptBase === noted.base;
    this.#noted = noted;
    if (changedFields(noted.base, noted.values).length > 0) this.#writeSoon(this.#nextAt);
    else if (isSameBase) this.#drop();
  }

  /** What is in the form now is on its way to the server. */
  sending(): void {
    this.#sent = this.#noted?.values;
  }

  /**
   * The server has stored what was sent. What was typed since is kept.
   *
   * @param place of the item, which is new when it has been stored for the first time
   * @returns what was typed since
   */
  stored(place: string): FormCopy | undefined {
    if (!this.#noted || !this.#sent) return undefined;
    this.#drop();
    this.#place = place;
    this.#noted = { ...this.#noted, base: this.#sent };
    void this.#write();
    return this.#copy();
  }

  /** Writes at once what waits to be written; tells whether the copy is on the device. */
  async flush(): Promise<boolean> {
    return this.#timer === undefined || this.#write();
  }

  #writeSoon(at: number): void {
    this.#timer ??= setTimeout(() => void this.#write(), Math.max(0, at - Date.now()));
  }

  async #write(): Promise<boolean> {
    this.#stopWaiting();
    const copy = this.#copy();
    if (!copy) return true;
    this.#keptBase = this.#noted?.base;
    const begun = Date.now();
    this.#nextAt = begun + EVERY_MS;
    try {
      await this.options.store.keep(copy);
      this.#nextAt = Date.now() + Math.max(EVERY_MS, REST * (Date.now() - begun));
      this.options.onWritten?.(true);
      return true;
    } catch {
      this.options.onWritten?.(false);
      this.#writeSoon(Date.now() + AGAIN_MS);
      return false;
    }
  }

  #copy(): FormCopy | undefined {
    if (!this.#noted) return undefined;
    const { values, base, basedOn } = this.#noted;
    const names = changedFields(base, values);
    if (names.length === 0) return undefined;
    const pick = (all: Values) => Object.fromEntries(names.map((name) => [name, all[name]]));
    return { key: this.key, at: Date.now(), basedOn, base: pick(base), mine: pick(values) };
  }

  #drop(): void {
    this.#stopWaiting();
    this.#keptBase = undefined;
    void this.options.store.drop(this.key);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

export function changedFields(base: Values, values: Values): string[] {
  return fieldsIn(base, values).filter((name) => !isSame(base[name], values[name]));
}
