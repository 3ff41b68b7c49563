import type { Core } from '@strapi/strapi';

/** Longer than any admin response takes, and eight heartbeats of the change stream. */
const SILENT_MS = 120_000;

/** Closes idle connections, such as that of a client that stopped reading its response. */
export function dropSilentClients(strapi: Core.Strapi): void {
  strapi.server.httpServer.setTimeout(SILENT_MS);
}
