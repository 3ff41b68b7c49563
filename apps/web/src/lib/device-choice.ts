import { useSyncExternalStore } from 'react';
import { findStored, store } from './device-storage.ts';

export interface DeviceChoice<T extends string> {
  /** The choice of this device, or of this visit if storage is blocked. */
  get: () => T;
  getOnServer: () => T;
  choose: (value: T) => void;
  subscribe: (listener: () => void) => () => void;
  /** Sets the attribute on the root element that style sheets read. */
  apply: () => void;
}

interface Settings<T extends string> {
  values: readonly T[];
  /** The default. */
  usual: T;
  storageKey: string;
  /** The name in the root element's `dataset`. */
  attribute?: string;
}

/** A display setting that a visitor chooses and the device remembers. */
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

export function useDeviceChoice<T extends string>(choice: DeviceChoice<T>): T {
  return useSyncExternalStore(choice.subscribe, choice.get, choice.getOnServer);
}
