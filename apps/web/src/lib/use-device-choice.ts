import { useSyncExternalStore } from 'react';
import type { DeviceChoice } from './device-choice.ts';

export function useDeviceChoice<T extends string>({
  subscribe,
  get,
  getOnServer,
}: DeviceChoice<T>) {
  return useSyncExternalStore(subscribe, get, getOnServer);
}
