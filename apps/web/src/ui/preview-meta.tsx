import { homeAddress, SHARE_PICTURES } from '../lib/addresses.ts';
import { fullAddress } from '../lib/site-origin.ts';

export interface PreviewMetaProps {
  name: string;
  summary: string | undefined;
  address: string;
  siteName: string;
  kind: 'website' | 'article' | 'video.other';
  /** Instants in ISO 8601. */
  published: string | undefined;
  modified: string | undefined;
}

/**
 * Metadata for link previews: Open Graph (https://ogp.me). Twitter uses it too, except for the kind of
 * card. Its readers run no JavaScript, so only the server renders it.
 */
export function PreviewMeta(props: PreviewMetaProps) {
  const { name, summary, address, siteName, kind, published, modified } = props;
  return (
    <>
      <meta property="og:url" content={fullAddress(address)} />
      <meta property="og:type" content={kind} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content="vi_VN" />
      <meta property="og:title" content={name} />
      {summary !== undefined && <meta property="og:description" content={summary} />}
      <PreviewPicture
        address={kind === 'website' ? homeAddress() : address}
        alt={kind === 'website' ? siteName : name}
      />
      {published !== undefined && <meta property="article:published_time" content={published} />}
      {modified !== undefined && <meta property="article:modified_time" content={modified} />}
    </>
  );
}

/** The preview picture of an address, drawn by the web server. */
function PreviewPicture({ address, alt }: { address: string; alt: string }) {
  const path = address === homeAddress() ? '/trang-chu' : address;
  return (
    <>
      <meta name="twitter:card" content="summary_large_image" />
      <meta property="og:image" content={fullAddress(`${SHARE_PICTURES}${path}.jpg`)} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
    </>
  );
}
