import { useSite } from '../../lib/site.ts';
import { telephoneLink } from '../../lib/telephone-link.ts';

/** How to write to or call the agency; nothing if neither is known. */
export function ContactWays({ toDo }: { toDo: string }) {
  const { email, telephone } = useSite();
  if (email === null && telephone === null) return null;
  return (
    <>
      {toDo} {email !== null && <a href={`mailto:${email}`}>{email}</a>}
      {email !== null && telephone !== null && ', '}
      {telephone !== null && <a href={telephoneLink(telephone)}>{telephone}</a>}
    </>
  );
}
