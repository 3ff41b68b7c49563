import { outliveLostConnections } from './database/lost-connections';
import { stopGracefully } from './graceful-stop';
import { dropSilentClients } from './http/slow-clients';
import { createJobsTable } from './jobs/job-table';
import type { Module } from './module';

export const platformModule: Module = {
  register(strapi) {
    stopGracefully(strapi);
    outliveLostConnections(strapi);
    dropSilentClients(strapi);
  },
  bootstrap: (strapi) => createJobsTable(strapi.db.connection),
};
