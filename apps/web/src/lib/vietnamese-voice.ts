import { useSyncExternalStore } from 'react';

/**
 * The URI of a Vietnamese voice, a local one before one of the network; undefined if there is none.
 * Browsers list their voices some time after the page has loaded.
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
  // Older Safari has no event, but lists its voices from the beginning.
  if (!canSpeak() || !('addEventListener' in speechSynthesis)) return () => {};
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

function canSpeak(): boolean {
  return 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;
}
