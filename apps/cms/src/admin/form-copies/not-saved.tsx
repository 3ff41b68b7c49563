import { Box, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { copyTexts as texts } from './copy-texts';
import type { Save } from './save-reports';

interface NotSavedProps {
  /** The last attempt to store the form, if it failed. */
  refused: Save | undefined;
  /** Whether the local copy could be written. */
  isKept: boolean;
}

/** Says why the form is not stored, and that nothing is lost. */
export function NotSaved({ refused, isKept }: NotSavedProps) {
  const kept = isKept ? texts.stillHere : texts.notKept;
  const box = useRef<HTMLDivElement>(null);
  // The pressed button was disabled meanwhile and has lost the focus.
  useEffect(() => {
    if (refused && document.activeElement === document.body) box.current?.focus();
  }, [refused]);
  return (
    <div role="status">
      {(refused || !isKept) && (
        <Box
          ref={box}
          tabIndex={-1}
          background="danger100"
          borderColor="danger200"
          hasRadius
          padding={4}
          marginBottom={4}
        >
          {refused && (
            <Typography tag="p" fontWeight="bold" textColor="danger700">
              {refused.isPublishing ? texts.notPublished : texts.notSaved}
              {refused.reason && `: ${refused.reason}`}
            </Typography>
          )}
          <Typography tag="p" textColor="neutral800">
            {kept}
          </Typography>
        </Box>
      )}
    </div>
  );
}
