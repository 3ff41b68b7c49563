import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/http/admin-error';
import { StaleSave } from './stale-save';

const CONFLICT = 409;

/** Answers 409 to a stale save without logging it, because concurrent edits are everyday work. */
const refusals: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error;
    refuse(ctx, CONFLICT, 'ConflictError', error.message, error.details);
  }
};

export default refusals;
