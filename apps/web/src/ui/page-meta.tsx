import { useSite } from '../lib/site.ts';
import { fullAddress } from '../lib/site-origin.ts';
import { PreviewMeta } from './preview-meta.tsx';

export interface PageMetaProps {
  /** Without it the title is the agency's name alone. */
  title?: string;
  /** Plain text; omitted for a page that only reports a problem. */
  description?: string;
  /** The canonical address; undefined for a page that search engines must not index. */
  address?: string | undefined;
  /** A piece of content has its own preview picture. */
  kind?: 'website' | 'article' | 'video.other';
  /** Instants in ISO 8601. */
  published?: string;
  modified?: string;
}

/** Search engines and link previews cut longer ones. */
const MAX_DESCRIPTION_LENGTH = 200;

/** The metadata for browsers, search engines and link previews. */
export function PageMeta(props: PageMetaProps) {
  const { title, description, address, kind = 'website', published, modified } = props;
  const { agencyName } = useSite();
  const summary = description === undefined ? undefined : shortened(description);
  const preview = { summary, published, modified, kind, siteName: agencyName };
  return (
    <>
      <title>{title === undefined ? agencyName : `${title} – ${agencyName}`}</title>
      {summary !== undefined && <meta name="description" content={summary} />}
      {address === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={fullAddress(address)} />
          {import.meta.env.SSR && (
            <PreviewMeta {...preview} name={title ?? agencyName} address={address} />
          )}
        </>
      )}
    </>
  );
}

/** Cuts at the end of a word. */
function shortened(text: string): string {
  if (text.length <= MAX_DESCRIPTION_LENGTH) return text;
  const cut = text.slice(0, MAX_DESCRIPTION_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
