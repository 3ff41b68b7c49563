import { documentTexts } from '../../texts/legal-document.ts';
import { ContactWays } from './contact-ways.tsx';

/** Says that there is no file, and where to ask for one. */
export function NoFiles() {
  return (
    <p>
      {documentTexts.noFiles} <ContactWays toDo={documentTexts.askForFile} />
    </p>
  );
}
