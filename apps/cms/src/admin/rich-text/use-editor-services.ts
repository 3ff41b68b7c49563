import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ConversionQuestion, EditorServices } from './editor-services';
import type { PanelName } from './panels/panel-context';
import { UploadQueue } from './uploads/upload-queue';

interface OpenQuestion {
  question: ConversionQuestion;
  answer: (convert: boolean) => void;
}

/** Stands between the editor, which lives long, and the form, which is drawn anew all the time. */
class FormServices implements EditorServices {
  #token: string | null = null;
  readonly uploads = new UploadQueue(() => this.#token);
  show: (panel: PanelName) => void = () => {};

  constructor(
    readonly notify: (sentence: string) => void,
    private readonly ask: (open: OpenQuestion | undefined) => void,
  ) {}

  signIn(token: string | null): void {
    this.#token = token;
  }

  askToConvert(question: ConversionQuestion): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (convert: boolean) => {
        this.ask(undefined);
        resolve(convert);
      };
      this.ask({ question, answer });
    });
  }

  whenShown = (show: (panel: PanelName) => void): void => {
    this.show = show;
  };
}

/** What the editor asks of the form, with what has to be shown for it. */
export function useEditorServices() {
  const token = useAuth('RichText', (auth) => auth.token);
  const [notice, setNotice] = useState('');
  const [open, setOpen] = useState<OpenQuestion>();
  const [services] = useState(() => new FormServices(setNotice, setOpen));
  useEffect(() => {
    services.signIn(token);
  }, [services, token]);
  useEffect(() => () => services.uploads.stop(), [services]);
  return { services, notice, dismiss: () => setNotice(''), open, whenShown: services.whenShown };
}
