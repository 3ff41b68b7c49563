import { Box, Typography } from '@strapi/design-system';
import { useSyncExternalStore } from 'react';
import { countWaiting, listenToWaits } from './connection-waits';
import { uploadTexts as texts } from './upload-texts';

/** Says that uploads wait for the server and go on by themselves. */
export function WaitingNote() {
  const waiting = useSyncExternalStore(listenToWaits, countWaiting);
  return (
    <div role="status">
      {waiting > 0 && (
        <Box
          position="fixed"
          bottom={4}
          left={4}
          zIndex="tooltip"
          padding={4}
          background="warning100"
          borderColor="warning200"
          hasRadius
          shadow="popupShadow"
        >
          <Typography textColor="warning700">{texts.waiting}</Typography>
        </Box>
      )}
    </div>
  );
}
