import { isRecord } from '@portal/contract/is-record';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { readFilingAnswer, type Filing } from './filing-answer';
import { filingTexts as texts } from './filing-texts';
import { offersOf, type Offer } from './offer';
import { kindOf, paragraphsOfDocx, type FileKind } from './read-file';

interface ReadFile {
  /** A sentence on what was found, or why nothing was. */
  said: string;
  offers: Offer[];
}

/** Uploads a file to the library and reads offers from it; does not change the form. */
export function useFiling() {
  const { post } = useFetchClient();
  const [reading, setReading] = useState<string>();
  const [found, setFound] = useState<ReadFile>();

  async function upload(file: File): Promise<Record<string, unknown> | undefined> {
    const form = new FormData();
    form.append('files', file);
    form.append('fileInfo', JSON.stringify({ name: file.name }));
    const { data }: { data: unknown } = await post('/upload', form);
    const [asset]: unknown[] = Array.isArray(data) ? data : [];
    return isRecord(asset) ? asset : undefined;
  }

  async function ask(file: File, kind: FileKind): Promise<ReadFile> {
    const asset = await upload(file);
    if (asset === undefined) return { said: texts.failed(file.name), offers: [] };
    const asked =
      kind === 'word' ? { paragraphs: await paragraphsOfDocx(file) } : { file: asset['id'] };
    const filing = readFilingAnswer(await post('/admin/filing', asked));
    if (filing === undefined) return { said: texts.failed(file.name), offers: [] };
    const offers = offersOf(filing, { asset, name: file.name, kind });
    return { said: saidOf(filing, file.name), offers };
  }

  const read = async (file: File) => {
    const kind = kindOf(file);
    if (kind === undefined) {
      setFound({ said: texts.wrongKind, offers: [] });
      return;
    }
    setReading(file.name);
    setFound(undefined);
    const failed = { said: texts.failed(file.name), offers: [] };
    setFound(await ask(file, kind).catch(() => failed));
    setReading(undefined);
  };
  return { reading, found, read };
}

function saidOf({ isScan, proposals }: Filing, name: string): string {
  if (isScan) return texts.scan(name);
  return proposals.length === 0 ? texts.nothing(name) : texts.read(name, proposals.length);
}
