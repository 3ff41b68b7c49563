import { useStrapiApp } from '@strapi/strapi/admin';
import { createElement, useEffect } from 'react';
import { readLibraryFile, type LibraryFile } from './library-file';

interface LibraryDialogProps {
  kinds: ('images' | 'files' | 'videos' | 'audios')[];
  onClose: () => void;
  onChoose: (files: LibraryFile[]) => void;
}

interface StrapiDialogProps {
  allowedTypes: LibraryDialogProps['kinds'];
  multiple: boolean;
  onClose: () => void;
  onSelectAssets: (assets: unknown[]) => void;
}

/** Strapi's dialog for the media library, which can also upload. */
export function LibraryDialog({ kinds, onClose, onChoose }: LibraryDialogProps) {
  const Dialog = useStrapiApp('RichText', ({ components }) => components['media-library']);
  useEffect(() => {
    if (!Dialog) onClose();
  }, [Dialog, onClose]);
  if (!Dialog) return null;
  const properties: StrapiDialogProps = {
    allowedTypes: kinds,
    multiple: true,
    onClose,
    onSelectAssets: (assets) =>
      onChoose(assets.map(readLibraryFile).filter((file) => file !== undefined)),
  };
  // Strapi types its components without properties.
  return createElement(Dialog, { key: 'library', ...properties });
}
