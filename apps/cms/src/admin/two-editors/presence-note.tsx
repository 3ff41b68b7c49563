import { Box, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { presenceTexts as texts } from './two-editors-texts';
import { usePresence, type OtherEditor } from './use-presence';

/** Shows who else has the item open. */
export function PresenceNote({ model, documentId }: { model: string; documentId: string }) {
  const me = useAuth('PresenceNote', ({ user }) => user?.id);
  const { others, left } = usePresence(model, documentId);
  const sentences = [
    ...onePerPerson(others).map(({ userId, userName, since }) =>
      userId === me ? texts.otherWindow(since) : texts.other(userName, since),
    ),
    ...left.filter(({ userId }) => userId !== me).map(({ userName }) => texts.left(userName)),
  ];
  return (
    <div role="status" aria-label={texts.title}>
      {sentences.length > 0 && (
        <Box
          background="primary100"
          borderColor="primary200"
          hasRadius
          padding={3}
          marginBottom={4}
        >
          {sentences.map((sentence) => (
            <Typography key={sentence} tag="p">
              {sentence}
            </Typography>
          ))}
        </Box>
      )}
    </div>
  );
}

function onePerPerson(others: OtherEditor[]): OtherEditor[] {
  return others.filter(
    ({ userId }, index) => others.findIndex((one) => one.userId === userId) === index,
  );
}
