import { MAX_BODY_BYTES } from '../src/media/uploads/upload-kinds';

const config = {
  upload: {
    config: {
      sizeLimit: MAX_BODY_BYTES,
      // `src/media/uploads/upload-validation` checks the kinds first; without a list Strapi warns at
      // every file.
      security: { deniedTypes: [] },
    },
  },
};

export default config;
