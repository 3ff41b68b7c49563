import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/http/admin-error';
import { StaleSave } from './stale-save';

const CONFLICT = 409;

/** Two people at one item are everyday work, and no error for the log. */
const refusals: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error;
    refuse(ctx, CONFLICT, 'ConflictError', error.message, error.details);
  }
};

export default refusals;
