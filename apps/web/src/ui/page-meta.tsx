import { useSite } from '../lib/site.ts';
import { fullAddress } from '../lib/site-origin.ts';
import { PreviewMeta } from './preview-meta.tsx';

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

/** What browsers, search engines and link previews read of a page. */
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

/** Ends at a word. */
function shortened(text: string): string {
  if (text.length <= MAX_DESCRIPTION_LENGTH) return text;
  const cut = text.slice(0, MAX_DESCRIPTION_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
