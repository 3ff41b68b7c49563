import { layoutTexts } from '../texts/layout.ts';
import { PageTitle } from '../ui/page-title.tsx';

const ADMIN_ON_THIS_MACHINE = 'http://localhost:1337/admin';

/** The web server leads on to the admin before this page is loaded; a static host shows the way. */
export function Component() {
  const admin = import.meta.env['VITE_ADMIN_URL'] ?? ADMIN_ON_THIS_MACHINE;
  return (
    <>
      <PageTitle title={layoutTexts.login} />
      <meta name="robots" content="noindex" />
      <h1>{layoutTexts.login}</h1>
      <p>
        <a href={String(admin)}>{layoutTexts.admin}</a>
      </p>
    </>
  );
}
