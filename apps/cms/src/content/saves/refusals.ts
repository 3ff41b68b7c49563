import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/http/admin-error';
import { StaleSave } from './stale-save';

const CONFLICT = 409;

/** Answers a stale save without logging it: two people at one item are everyday work. */
const refusals: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error;
    refuse(ctx, CONFLICT, 'ConflictError', error.message, error.details);
  }
};

export default refusals;
