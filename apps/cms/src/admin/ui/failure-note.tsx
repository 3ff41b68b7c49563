import { Box, Typography } from '@strapi/design-system';

/** Says why a request failed. */
export function FailureNote({ failure }: { failure: string | undefined }) {
  return (
    <div role="alert">
      {failure !== undefined && (
        <Box background="danger100" borderColor="danger200" hasRadius padding={4} marginBottom={4}>
          <Typography textColor="danger700">{failure}</Typography>
        </Box>
      )}
    </div>
  );
}
