import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import type { AlbumUpload, AlbumUploads } from './album-uploads';
import { albumTexts as texts } from './album-texts';

interface AlbumProgressProps {
  uploads: AlbumUploads;
  all: readonly AlbumUpload[];
}

const PERCENT = 100;

/** The progress of an album's uploads, each and in total, and the failures. */
export function AlbumProgress({ uploads, all }: AlbumProgressProps) {
  const failed = all.filter(({ state }) => state === 'failed');
  const open = all.filter(({ state }) => state !== 'failed');
  const of = uploads.done + open.length;
  const sent = uploads.done + open.reduce((sum, { progress }) => sum + progress, 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <div role="status">
        {open.length > 0 && <Typography>{texts.all(uploads.done, of)}</Typography>}
        {failed.length > 0 && (
          <Typography tag="p" textColor="danger600">
            {texts.failed(failed.length)}
          </Typography>
        )}
      </div>
      {open.length > 0 && (
        <Flex gap={3}>
          <Bar label={texts.uploads} share={sent / of} />
          <Button variant="tertiary" size="S" onClick={() => uploads.dropUnfinished()}>
            {texts.cancelAll}
          </Button>
        </Flex>
      )}
      {all.length > 0 && (
        <ul aria-label={texts.uploads}>
          {all.map((upload) => (
            <li key={upload.id}>
              <UploadRow uploads={uploads} upload={upload} />
            </li>
          ))}
        </ul>
      )}
    </Flex>
  );
}

function UploadRow({ uploads, upload }: { uploads: AlbumUploads; upload: AlbumUpload }) {
  const { id, file, state, progress, reason } = upload;
  return (
    <Flex gap={3} paddingTop={1} paddingBottom={1} wrap="wrap">
      <Box flex="1" minWidth="16rem">
        <Typography>{file.name}</Typography>
        {state === 'failed' && (
          <Typography tag="p" textColor="danger600">
            {reason}
          </Typography>
        )}
      </Box>
      {state === 'failed' && (
        <Button
          variant="secondary"
          size="S"
          aria-label={texts.retry(file.name)}
          onClick={() => uploads.retry(id)}
        >
          {texts.retryShort}
        </Button>
      )}
      {state === 'waiting' && <Typography textColor="neutral600">{texts.waits}</Typography>}
      {state === 'running' && <Bar label={texts.progress(file.name)} share={progress} />}
      <Button
        variant="tertiary"
        size="S"
        aria-label={state === 'failed' ? texts.dismiss(file.name) : texts.cancel(file.name)}
        onClick={() => uploads.drop(id)}
      >
        {texts.dismissShort}
      </Button>
    </Flex>
  );
}

function Bar({ label, share }: { label: string; share: number }) {
  return (
    <Box width="20rem" maxWidth="100%">
      <ProgressBar aria-label={label} value={Math.round(share * PERCENT)} />
    </Box>
  );
}
