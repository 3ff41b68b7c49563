import { useStrapiApp } from '@strapi/strapi/admin';
import { createElement, useEffect } from 'react';

interface LibraryDialogProps {
  kinds: ('images' | 'files' | 'videos' | 'audios')[];
  onClose: () => void;
  /** Receives files as the admin API returns them. */
  onChoose: (assets: unknown[]) => void;
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
    onSelectAssets: onChoose,
  };
  // Strapi types its components without properties.
  return createElement(Dialog, { key: 'library', ...properties });
}
