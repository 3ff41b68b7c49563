import { useSyncExternalStore } from 'react';

/**
 * The address of a Vietnamese voice of this browser, one on the device before one of the network;
 * undefined where there is none. Browsers name their voices some time after the page has begun.
 */
export function useVietnameseVoice(): string | undefined {
  return useSyncExternalStore(subscribe, findVoiceUri, () => undefined);
}

/** `lang` is `vi-VN`, on Android `vi_VN`. */
export function findVietnameseVoice(): SpeechSynthesisVoice | undefined {
  if (!canSpeak()) return undefined;
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^vi\b|^vi_/i.test(lang));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

function findVoiceUri(): string | undefined {
  return findVietnameseVoice()?.voiceURI;
}

function subscribe(listener: () => void): () => void {
  // In older Safari there is speech but no event: its voices are there from the beginning.
  if (!canSpeak() || !('addEventListener' in speechSynthesis)) return () => {};
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

function canSpeak(): boolean {
  return 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;
}
