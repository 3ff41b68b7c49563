import { Box, Checkbox, Typography } from '@strapi/design-system';
import * as z from 'zod/mini';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { homeTexts as texts } from './home-texts';

const PATH = '/admin/workflow/daily-mail';
const mail = z.object({ isConfigured: z.boolean(), isWanted: z.boolean() });

/** Switches the user's daily mail; hidden if the portal sends no mail. */
export function MailSwitch() {
  const { held, failure, send } = useAdminData(PATH, mail);
  if (!held?.isConfigured) return null;
  const wish = (isWanted: boolean) => void send('put', PATH, { isWanted }, z.null());
  return (
    <Box paddingTop={6}>
      <FailureNote failure={failure} />
      <Checkbox checked={held.isWanted} onCheckedChange={(checked) => wish(checked === true)}>
        {texts.mail}
      </Checkbox>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {texts.mailHint}
      </Typography>
    </Box>
  );
}
