import type { Site } from '@portal/contract/site';
import { discoveryTexts } from './discovery-texts.ts';
import { escaped } from './xml-text.ts';

const LONG_NAME_LENGTH = 48;

/** OpenSearch 1.1 (https://github.com/dewitt/opensearch): browsers offer the search of the site. */
export function openSearchDescription({ agencyName }: Site, origin: string): string {
  const longName = agencyName.slice(0, LONG_NAME_LENGTH).toWellFormed();
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(discoveryTexts.searchShortName)}</ShortName>
  <LongName>${escaped(longName)}</LongName>
  <Description>${escaped(discoveryTexts.searchDescription(agencyName))}</Description>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="192" height="192" type="image/png">${escaped(`${origin}/icon-192.png`)}</Image>
  <Url type="text/html" template="${escaped(`${origin}/tim-kiem?q={searchTerms}`)}"/>
</OpenSearchDescription>
`;
}
