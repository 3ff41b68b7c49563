import { Link } from 'react-router';
import { NO_PAGE } from '../lib/no-page.ts';

interface EditorsLinkProps {
  label: string;
  href: string;
  current?: 'page' | 'true' | undefined;
}

/** Editors may name a page of the site, a file or API address, or an outside address. */
export function EditorsLink({ label, href, current }: EditorsLinkProps) {
  if (!href.startsWith('/') || NO_PAGE.test(href)) return <a href={href}>{label}</a>;
  return (
    <Link to={href} aria-current={current}>
      {label}
    </Link>
  );
}
