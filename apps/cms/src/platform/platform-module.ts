import { outliveLostConnections } from './database/lost-connections';
import { stopGracefully } from './graceful-stop';
import { createJobsTable } from './jobs/job-table';
import type { Module } from './module';

/** Longer than any admin response takes, and eight heartbeats of the change stream. */
const SILENT_MS = 120_000;

export const platformModule: Module = {
  register(strapi) {
    stopGracefully(strapi);
    outliveLostConnections(strapi);
    // Closes idle connections, such as that of a client that stopped reading its response.
    strapi.server.httpServer.setTimeout(SILENT_MS);
  },
  bootstrap: (strapi) => createJobsTable(strapi.db.connection),
};
