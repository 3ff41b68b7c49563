import type { EventEmitter } from 'node:events';

/**
 * Returns a function that restores the environment, the listeners (Strapi removes all of them when it stops)
 * and Strapi's global. Test files share a process.
 */
export function keepProcess(): () => void {
  const events: EventEmitter = process;
  const kept = events.eventNames().map((name) => ({ name, listeners: events.rawListeners(name) }));
  const environment = { ...process.env };
  const running = Object.getOwnPropertyDescriptor(globalThis, 'strapi');
  return () => {
    for (const { name, listeners } of kept) {
      events.removeAllListeners(name);
      for (const listener of listeners) {
        events.on(name, (...args: unknown[]) => Reflect.apply(listener, process, args));
      }
    }
    for (const name of Object.keys(process.env))
      if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
    if (running) Object.defineProperty(globalThis, 'strapi', running);
  };
}
