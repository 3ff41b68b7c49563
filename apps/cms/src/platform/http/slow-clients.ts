import type { Core } from '@strapi/strapi';

/** More than any answer of the admin takes, and eight heartbeats of the stream of changes. */
const SILENT_MS = 120_000;

/** Ends connections on which nothing moves, such as that of a client who stopped reading its answer. */
export function dropSilentClients(strapi: Core.Strapi): void {
  strapi.server.httpServer.setTimeout(SILENT_MS);
}
