import { useLayoutEffect } from 'react';
import { useLocation } from 'react-router';
import { findStored } from '../lib/device-storage.ts';
import { WEB_FONT } from '../lib/display-settings.ts';

const { storageKey, attribute, values } = WEB_FONT;

/** A loaded font is used from the next page on, so that the lines of the current one never move. */
export function WebFont() {
  const { pathname } = useLocation();
  return <OfThisPage key={pathname} />;
}

function OfThisPage() {
  useLayoutEffect(() => {
    if (findStored(storageKey)) document.documentElement.dataset[attribute] = values[0];
  }, []);
  return null;
}
