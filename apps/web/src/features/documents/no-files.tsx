import { telephoneLink } from '../../lib/telephone-link.ts';
import { useSite } from '../../lib/site.ts';
import { documentTexts } from '../../texts/legal-document.ts';

/** Says that there is no file, and where to ask for one. */
export function NoFiles() {
  const { email, telephone } = useSite();
  return (
    <p>
      {documentTexts.noFiles} {(email ?? telephone) !== null && documentTexts.askForFile}{' '}
      {email !== null && <a href={`mailto:${email}`}>{email}</a>}
      {email !== null && telephone !== null && ', '}
      {telephone !== null && <a href={telephoneLink(telephone)}>{telephone}</a>}
    </p>
  );
}
