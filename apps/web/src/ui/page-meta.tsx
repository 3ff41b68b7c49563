import { homeAddress } from '../lib/addresses.ts';
import { useSite } from '../lib/site.ts';
import { fullAddress } from '../lib/site-origin.ts';

export interface PageMetaProps {
  /** Names the page; the agency's name alone where it is left out. */
  title?: string;
  /** Plain text; left out for a page that only says what is wrong. */
  description?: string;
  /** The one address of the page; undefined where search engines shall not keep the page. */
  address?: string | undefined;
  /** A piece of content has a preview picture of its own. */
  kind?: 'website' | 'article' | 'video.other';
  /** Instants in ISO 8601. */
  published?: string;
  modified?: string;
}

/** Longer ones are cut by search engines and link previews. */
const MAX_DESCRIPTION_LENGTH = 200;
/** Below it the web server has the pictures of link previews. */
const PICTURES = '/anh-chia-se';

/**
 * What browsers, search engines and link previews read of a page: its title, its address, and Open
 * Graph (https://ogp.me). Twitter takes all but the kind of card from Open Graph.
 */
export function PageMeta(props: PageMetaProps) {
  const { title, description, address, kind = 'website', published, modified } = props;
  const { agencyName } = useSite();
  const summary = description === undefined ? undefined : shortened(description);
  const name = title ?? agencyName;
  return (
    <>
      <title>{title === undefined ? agencyName : `${title} – ${agencyName}`}</title>
      {summary !== undefined && <meta name="description" content={summary} />}
      {address === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={fullAddress(address)} />
          <meta property="og:url" content={fullAddress(address)} />
          <meta property="og:type" content={kind} />
          <meta property="og:site_name" content={agencyName} />
          <meta property="og:locale" content="vi_VN" />
          <meta property="og:title" content={name} />
          {summary !== undefined && <meta property="og:description" content={summary} />}
          <PreviewPicture
            address={kind === 'website' ? homeAddress() : address}
            alt={kind === 'website' ? agencyName : name}
          />
        </>
      )}
      {published !== undefined && <meta property="article:published_time" content={published} />}
      {modified !== undefined && <meta property="article:modified_time" content={modified} />}
    </>
  );
}

/** The picture of the page at an address, drawn by the web server. */
function PreviewPicture({ address, alt }: { address: string; alt: string }) {
  const path = address === homeAddress() ? '/trang-chu' : address;
  return (
    <>
      <meta name="twitter:card" content="summary_large_image" />
      <meta property="og:image" content={fullAddress(`${PICTURES}${path}.jpg`)} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
    </>
  );
}

/** Ends at a word. */
function shortened(text: string): string {
  if (text.length <= MAX_DESCRIPTION_LENGTH) return text;
  const cut = text.slice(0, MAX_DESCRIPTION_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
