import { MAX_BODY_BYTES } from '../src/http/upload-kinds';

const config = {
  upload: {
    config: {
      sizeLimit: MAX_BODY_BYTES,
      // Kinds are checked before, by src/http/upload-check; without a list Strapi warns at every file.
      security: { deniedTypes: [] },
    },
  },
};

export default config;
