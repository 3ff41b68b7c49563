import type { Core } from '@strapi/strapi';
import { MAX_BODY_BYTES } from '../src/media/uploads/upload-kinds';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  upload: {
    config: {
      sizeLimit: MAX_BODY_BYTES,
      // `src/media/uploads/upload-validation` checks the kinds first; without a list Strapi warns at
      // every file.
      security: { deniedTypes: [] },
    },
  },
  ...(env('SMTP_URL') && {
    email: {
      config: {
        provider: 'nodemailer',
        providerOptions: { url: env('SMTP_URL') },
        settings: { defaultFrom: env('MAIL_FROM') || 'Cổng thông tin <no-reply@localhost>' },
      },
    },
  }),
});

export default config;
