import { useAuth, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router-dom';
import { documentIdOf, valuesOf } from '../form-copies/form-values';
import type { ConversionQuestion, EditorServices } from './editor-services';
import type { PanelName } from './panels/panel-context';
import { handOver, takeOver, type TextOfItem } from './uploads/upload-handover';
import { UploadQueue } from './uploads/upload-queue';

interface OpenQuestion {
  question: ConversionQuestion;
  answer: (convert: boolean) => void;
}

/** A stable object for the editor, because the form rerenders often. */
class FormServices implements EditorServices {
  readonly uploads: UploadQueue;
  readonly openedAt = Date.now();
  show: (panel: PanelName) => void = () => {};
  toggleFull: () => void = () => {};

  constructor(
    readonly notify: (sentence: string) => void,
    private readonly ask: (open: OpenQuestion | undefined) => void,
    text: TextOfItem,
  ) {
    this.uploads = takeOver(text) ?? new UploadQueue();
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

  whenShown = ({ show, toggleFull }: Pick<EditorServices, 'show' | 'toggleFull'>): void => {
    this.show = show;
    this.toggleFull = toggleFull;
  };
}

/** The services of the editor, with the notice and the question that the field shows for them. */
export function useEditorServices(field: string) {
  const token = useAuth('RichText', (auth) => auth.token);
  const [notice, setNotice] = useState('');
  const [open, setOpen] = useState<OpenQuestion>();
  const text = useTextOfItem(field);
  const [services] = useState(() => new FormServices(setNotice, setOpen, text));
  const current = useRef(text);
  useEffect(() => {
    current.current = text;
  });
  useEffect(() => {
    services.uploads.signIn(token);
  }, [services, token]);
  useEffect(() => () => handOver(current.current, services.uploads, services.openedAt), [services]);
  return { services, notice, dismiss: () => setNotice(''), open, whenShown: services.whenShown };
}

/** A clone counts as a new item. */
function useTextOfItem(field: string): TextOfItem {
  const { slug: model = '', origin } = useParams();
  const documentId = useForm('RichText', ({ initialValues }) =>
    documentIdOf(valuesOf(initialValues)),
  );
  return { model, field, documentId: origin === undefined ? documentId : undefined };
}
