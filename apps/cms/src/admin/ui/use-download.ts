import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { refusalOf } from './refusal-of';

/** Saves an answer of the server as a file: a plain link would not send the access token. */
export function useDownload() {
  const { get } = useFetchClient();
  const [isLoading, setIsLoading] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function download(address: string, name: string): Promise<void> {
    setIsLoading(true);
    setFailure(undefined);
    try {
      const { data } = await get(address, { responseType: 'blob' });
      offer(data, name);
    } catch (error) {
      setFailure(refusalOf(error));
    } finally {
      setIsLoading(false);
    }
  }

  return { download, isLoading, failure };
}

function offer(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
