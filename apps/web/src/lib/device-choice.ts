import { findStored, store } from './device-storage.ts';

export interface DeviceChoice<T extends string> {
  /** What was chosen on this device; where storage is blocked, what was chosen in this visit. */
  get: () => T;
  getOnServer: () => T;
  choose: (value: T) => void;
  subscribe: (listener: () => void) => () => void;
  /** Puts it on the root element, where the style sheets find it, if it is for them. */
  apply: () => void;
}

interface Settings<T extends string> {
  values: readonly T[];
  /** What holds until somebody chooses. */
  usual: T;
  storageKey: string;
  /** The name in the root element's `dataset`. */
  attribute?: string;
}

/** How the site is shown on this device, chosen by its visitor and remembered there alone. */
export function deviceChoice<T extends string>(settings: Settings<T>): DeviceChoice<T> {
  const { values, usual, storageKey, attribute } = settings;
  const listeners = new Set<() => void>();
  let chosen: T | undefined;
  const get = () => (chosen ??= values.find((value) => value === findStored(storageKey)) ?? usual);
  const apply = () => {
    if (attribute !== undefined) document.documentElement.dataset[attribute] = get();
  };
  return {
    get,
    getOnServer: () => usual,
    choose(value) {
      chosen = value;
      store(storageKey, value);
      apply();
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply,
  };
}
