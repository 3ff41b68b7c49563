import type { Core } from '@strapi/strapi';

type Action = Core.ControllerHandler;

/** The actions as Strapi has them: it keeps its controllers for the process, over several starts. */
const unguarded = new WeakMap<Action, Action>();

/** Asks before an action of one of Strapi's controllers runs; what refuses throws. */
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
  const run = unguarded.get(current) ?? current;
  const guarded: Action = async (ctx, next) => {
    await refuseUnlessMay(ctx);
    return run.call(controller, ctx, next);
  };
  unguarded.set(guarded, run);
  controller[name] = guarded;
}
