import { Link } from 'react-router';

interface EditorsLinkProps {
  label: string;
  href: string;
  current?: 'page' | 'true' | undefined;
}

/** Editors may name a page of the site or an outside address. */
export function EditorsLink({ label, href, current }: EditorsLinkProps) {
  if (!href.startsWith('/')) return <a href={href}>{label}</a>;
  return (
    <Link to={href} aria-current={current}>
      {label}
    </Link>
  );
}
