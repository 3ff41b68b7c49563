import type { Core } from '@strapi/strapi';
import { rewrapper } from '../../platform/rewrapper';

type Action = Core.ControllerHandler;

const rewrap = rewrapper<Action>();

/** Runs a check before an action of a Strapi controller; the check refuses by throwing. */
export function guardAction(
  strapi: Core.Strapi,
  [controllerName, name]: readonly [
    controller: Parameters<Core.Strapi['controller']>[0],
    action: string,
  ],
  refuseUnlessMay: (ctx: Parameters<Action>[0]) => Promise<void>,
): void {
  const controller = strapi.controller(controllerName);
  const current = controller[name];
  if (!current) throw new Error(`Strapi has no action ${controllerName}.${name} any more`);
  controller[name] = rewrap(current, (run) => async (ctx, next) => {
    await refuseUnlessMay(ctx);
    return run.call(controller, ctx, next);
  });
}
