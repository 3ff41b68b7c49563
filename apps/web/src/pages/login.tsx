import { layoutTexts } from '../texts/layout.ts';
import { PageMeta } from '../ui/page-meta.tsx';

const ADMIN_ON_THIS_MACHINE = 'http://localhost:1337/admin';

/** The web server redirects to the admin before this page loads; a static host shows the link. */
export function Component() {
  const admin = import.meta.env['VITE_ADMIN_URL'] ?? ADMIN_ON_THIS_MACHINE;
  return (
    <>
      <PageMeta title={layoutTexts.login} />
      <h1>{layoutTexts.login}</h1>
      <p>
        <a href={String(admin)}>{layoutTexts.admin}</a>
      </p>
    </>
  );
}
