import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ExternalLink, Eye } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { pressSave } from '../press-save';
import { useAdminData } from '../ui/use-admin-data';
import { ownPreview, previewsOf, type PreviewPlace } from './preview-address';
import { PreviewDialog } from './preview-dialog';
import { previewTexts as texts } from './preview-texts';

type Saving = 'no' | 'asked' | 'running' | 'failed';

/** Opens the preview of the draft, and links to the published page. */
export function PreviewPanel({ version, ...place }: PreviewPlace & { version: string }) {
  const { held } = useAdminData(previewsOf(place), ownPreview, version);
  const isModified = useForm('PreviewPanel', (state) => state.modified);
  const isSubmitting = useForm('PreviewPanel', (state) => state.isSubmitting);
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [saving, setSaving] = useState<Saving>('no');
  if (saving === 'asked' && isSubmitting) setSaving('running');
  if (saving === 'running' && !isSubmitting) {
    setSaving(isModified ? 'failed' : 'no');
    setIsOpen(!isModified);
  }
  const open = () => {
    if (!isModified) return setIsOpen(true);
    setSaving('asked');
    pressSave();
  };
  return (
    <Flex id="preview" direction="column" alignItems="stretch" gap={2} width="100%">
      <Button ref={button} variant="secondary" startIcon={<Eye />} onClick={open}>
        {isModified ? texts.saveAndOpen : texts.open}
      </Button>
      <Typography role="status" variant="pi">
        {saving === 'failed' ? texts.notSaved : isModified && texts.unsaved}
      </Typography>
      {held?.publicAddress && (
        <LinkButton
          variant="tertiary"
          startIcon={<ExternalLink />}
          href={held.publicAddress}
          target="_blank"
          rel="noopener noreferrer"
        >
          {texts.onSite}
        </LinkButton>
      )}
      {isOpen && (
        <PreviewDialog
          {...place}
          onClose={() => setIsOpen(false)}
          onClosed={() => button.current?.focus()}
        />
      )}
    </Flex>
  );
}
