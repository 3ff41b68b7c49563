import { MAX_BODY_BYTES } from '../src/http/upload-kinds';

const config = {
  upload: { config: { sizeLimit: MAX_BODY_BYTES } },
};

export default config;
