import type { CopyStore, FormCopy } from './copy-store';
import { isSame, type Values } from '../form-merge/values';
import { fieldsIn } from './form-values';

/** The shortest time between two writes of a form. */
const MIN_WRITE_INTERVAL_MS = 250;

/** A large form is slow to write, so the next write waits this many times as long. */
const DURATION_FACTOR = 4;

/** The pause before a failed write is tried again. */
const RETRY_MS = 2000;

interface Noted {
  values: Values;
  base: Values;
  basedOn: string | null;
}

interface KeeperOptions {
  place: string;
  store: CopyStore;
  /** Called with the result of each write. */
  onWritten?: (isKept: boolean) => void;
}

/**
 * Keeps a local copy of one form until the server has stored its content. A failed save or a remount loses
 * nothing.
 */
export class CopyKeeper {
  /** A random name keeps two windows with the same item apart. */
  readonly #name = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  #place: string;
  #noted: Noted | undefined;
  #sent: Values | undefined;
  /** The server's values on which the written copy is based. */
  #keptBase: Values | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextAt = 0;

  constructor(private readonly options: KeeperOptions) {
    this.#place = options.place;
  }

  get key(): string {
    return this.#place + this.#name;
  }

  /** Takes the present values of the form and of the server, whenever either changes. */
  note(noted: Noted): void {
    const isSameBase = this.#keptBase === noted.base;
    this.#noted = noted;
    if (changedFields(noted.base, noted.values).length > 0) this.#writeSoon(this.#nextAt);
    else if (isSameBase) this.#drop();
  }

  /** The present values are being sent to the server. */
  sending(): void {
    this.#sent = this.#noted?.values;
  }

  /**
   * The server has stored what was sent; later changes are kept.
   *
   * @param place of the item, which is new after the first save
   * @returns the changes since
   */
  stored(place: string): FormCopy | undefined {
    if (!this.#noted || !this.#sent) return undefined;
    this.#drop();
    this.#place = place;
    this.#noted = { ...this.#noted, base: this.#sent };
    void this.#write();
    return this.#copy();
  }

  /** Writes pending changes at once; resolves to whether the copy is stored. */
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
    this.#nextAt = begun + MIN_WRITE_INTERVAL_MS;
    try {
      await this.options.store.keep(copy);
      this.#nextAt =
        Date.now() + Math.max(MIN_WRITE_INTERVAL_MS, DURATION_FACTOR * (Date.now() - begun));
      this.options.onWritten?.(true);
      return true;
    } catch {
      this.options.onWritten?.(false);
      this.#writeSoon(Date.now() + RETRY_MS);
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
