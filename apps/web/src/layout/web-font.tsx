import { useLayoutEffect } from 'react';
import { useLocation } from 'react-router';
import { findStored } from '../lib/device-storage.ts';
import { WEB_FONT } from '../lib/display-settings.ts';

const { storageKey, attribute, values } = WEB_FONT;

/** A font that has come is used from the next page on: the lines of one that is read never move. */
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
