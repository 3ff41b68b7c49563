import { isRecord } from '@portal/contract/is-record';
import type { PictureNotes } from './picture-notes';

/** Fills in what the form leaves empty: descriptions from the pictures' metadata, and the folder. */
export async function completeInfos(
  fileInfo: unknown,
  notes: readonly (PictureNotes | undefined)[],
  folder: () => Promise<number>,
): Promise<void> {
  const infos = (Array.isArray(fileInfo) ? fileInfo : [fileInfo]).filter(isRecord);
  for (const [index, info] of infos.entries()) {
    const noted = notes[index];
    const isUndescribed = [info['alternativeText'], info['caption']].every(
      // Some clients send the file name as description.
      (text) => !text || text === info['name'],
    );
    if (noted && isUndescribed) Object.assign(info, noted);
    if (!info['folder']) info['folder'] = await folder();
  }
}
