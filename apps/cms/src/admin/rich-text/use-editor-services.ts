import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ConversionQuestion, EditorServices } from './editor-services';
import type { PanelName } from './panels/panel-context';
import { leaveBehind, takeOver } from './uploads/left-behind';
import { UploadQueue } from './uploads/upload-queue';

interface OpenQuestion {
  question: ConversionQuestion;
  answer: (convert: boolean) => void;
}

/** Stands between the editor, which lives long, and the form, which is drawn anew all the time. */
class FormServices implements EditorServices {
  readonly uploads = takeOver() ?? new UploadQueue();
  show: (panel: PanelName) => void = () => {};
  toggleFull: () => void = () => {};

  constructor(
    readonly notify: (sentence: string) => void,
    private readonly ask: (open: OpenQuestion | undefined) => void,
  ) {}

  askToConvert(question: ConversionQuestion): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (convert: boolean) => {
        this.ask(undefined);
        resolve(convert);
      };
      this.ask({ question, answer });
    });
  }

  whenShown = ({ show, toggleFull }: Pick<EditorServices, 'show' | 'toggleFull'>): void => {
    this.show = show;
    this.toggleFull = toggleFull;
  };
}

/** What the editor asks of the form, with what has to be shown for it. */
export function useEditorServices() {
  const token = useAuth('RichText', (auth) => auth.token);
  const [notice, setNotice] = useState('');
  const [open, setOpen] = useState<OpenQuestion>();
  const [services] = useState(() => new FormServices(setNotice, setOpen));
  useEffect(() => {
    services.uploads.signIn(token);
  }, [services, token]);
  useEffect(() => () => leaveBehind(services.uploads), [services]);
  return { services, notice, dismiss: () => setNotice(''), open, whenShown: services.whenShown };
}
