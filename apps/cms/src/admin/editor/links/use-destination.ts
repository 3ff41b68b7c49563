import { CONTENT_TYPES } from '@portal/contract/content-types';
import { readOwnLink } from '@portal/rich-text/own-links';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { readAddress } from './address';
import { linkTexts as texts } from './link-texts';
import { readOwnContent, type Destination } from './own-content';

/** The destination of an existing link, by name; undefined without a link. */
export function useDestination(href: string): Destination | undefined | 'loading' {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Destination>();
  useEffect(() => {
    const own = readOwnLink(href);
    if (!own) return;
    const stop = new AbortController();
    const gone = { href, name: CONTENT_TYPES[own.target].label, detail: texts.gone };
    const ask = async () => {
      const name = await readOwnContent(get, own, stop.signal).catch(() => undefined);
      if (!stop.signal.aborted) setFound(name ?? gone);
    };
    void ask();
    return () => stop.abort();
  }, [get, href]);

  if (href === '') return undefined;
  if (readOwnLink(href)) return found?.href === href ? found : 'loading';
  return { href, name: href, detail: readAddress(href)?.kind ?? texts.outside };
}
