import { useSite } from '../../lib/site.ts';
import { telephoneLink } from '../../lib/telephone-link.ts';

/** What a visitor can do by writing to the agency or calling it; nothing where neither is known. */
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
