import { openApiDocument } from '@portal/contract/openapi';
import type { PublicHandler } from '../content/queries/public-route';

const description = Promise.resolve({ ...openApiDocument() });

export const describeApi: PublicHandler<'/openapi.json'> = () => description;
