import type { Locator } from '@playwright/test';

export interface DroppedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Drops files from the computer on a place of the page, all in one event. */
export async function dropFiles(place: Locator, files: readonly DroppedFile[]): Promise<void> {
  const contents = files.map(({ name, mimeType, buffer }) => ({
    ...{ name, mimeType, content: buffer.toString('base64') },
  }));
  await place.evaluate((element, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, mimeType, content } of dropped) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name, { type: mimeType }));
    }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const init = { dataTransfer, bubbles: true, cancelable: true };
      element.dispatchEvent(new DragEvent(type, init));
    }
  }, contents);
}
