import { toHtml } from '@portal/rich-text/write/html';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { contentOf } from '../use-rich-editor';
import { allDrafts, dropDraft, type DeviceDraft } from './draft-store';
import { DraftKeeper } from './draft-keeper';
import { useDraftPlace } from './use-draft-place';

const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps what is written and not saved on this device, and gives what an editor that was closed or
 * has crashed has left there.
 *
 * @param stored what the server has
 */
export function useDeviceDraft(editor: Editor, field: string, stored: string) {
  const { own, beforeFirstSave } = useDraftPlace(field);
  const [offered, setOffered] = useState<DeviceDraft>();
  const [keeper] = useState(() => new DraftKeeper(() => toHtml(editor.state.doc)));

  useEffect(() => keeper.watch(editor), [editor, keeper]);
  useEffect(() => keeper.setStored(own, stored), [keeper, own, stored]);

  useEffect(() => {
    if (!editor.isEditable) return;
    let isGone = false;
    const look = async () => {
      const found = await leftBehind(own, beforeFirstSave, stored, keeper.key);
      if (!isGone) setOffered(found);
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [editor, keeper, own, beforeFirstSave, stored]);

  const answer = (restore: boolean) => {
    if (!offered) return;
    setOffered(undefined);
    if (restore) editor.chain().setContent(contentOf(offered.html)).focus('end').run();
    void dropDraft(offered.key);
  };
  return { offered, answer };
}

/** The newest draft that says something else than the server; those that do not are dropped. */
async function leftBehind(
  own: string,
  beforeFirstSave: string,
  stored: string,
  current: string,
): Promise<DeviceDraft | undefined> {
  const drafts = (await allDrafts()).filter(({ key }) => key !== current);
  const isDone = ({ key, html, at }: DeviceDraft) =>
    at < Date.now() - MAX_AGE_MS ||
    (html === stored && (key.startsWith(own) || key.startsWith(beforeFirstSave)));
  await Promise.all(drafts.filter(isDone).map(({ key }) => dropDraft(key)));
  return drafts.find((draft) => draft.key.startsWith(own) && !isDone(draft));
}
