import { documentFileTexts } from '../../texts/document-files.ts';
import { ContactWays } from './contact-ways.tsx';

/** Says that there is no file, and where to ask for one. */
export function NoFiles() {
  return (
    <p>
      {documentFileTexts.noFiles} <ContactWays toDo={documentFileTexts.askForFile} />
    </p>
  );
}
