import { openApiDocument } from '@portal/contract/openapi';
import type { PublicHandler } from './route';

const description = Promise.resolve(openApiDocument());

export const describeApi: PublicHandler<'/openapi.json'> = () => description;
