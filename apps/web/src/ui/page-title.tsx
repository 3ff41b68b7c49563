import { useSite } from '../lib/site.ts';

/** Names the page in the browser's title, the agency behind it. */
export function PageTitle({ title }: { title?: string }) {
  const { agencyName } = useSite();
  return <title>{title === undefined ? agencyName : `${title} – ${agencyName}`}</title>;
}
