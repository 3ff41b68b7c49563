import type { FastifyReply } from 'fastify';

export function redirect(reply: FastifyReply, status: number, location: string): FastifyReply {
  return reply.header('Cache-Control', 'no-cache').redirect(location, status);
}
