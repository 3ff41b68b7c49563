import { encodingFor } from '@portal/kept-answers/encoding';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { redirect } from '../redirect.ts';
import { refusals } from '../refusals.ts';
import type { Refuse } from '../refuse.ts';
import type { KeptBody } from './kept-answer.ts';
import {
  PatientAnswers,
  type Given,
  type KeptAnswersOptions,
  type Make,
} from './patient-answers.ts';

/** Sends what is kept under the key, or what is made now. */
export type AnswerKept = (
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  make: Make,
) => Promise<FastifyReply>;

export function createAnswerKept(options: KeptAnswersOptions, refuse: Refuse): AnswerKept {
  const kept = new PatientAnswers(options);
  return async (request, reply, key, make) => {
    const given = await kept.get(key, make);
    const { answer } = given;
    if ('location' in answer) return redirect(reply, answer.status, answer.location);
    if ('body' in answer) return sendKept(request, reply, answer, given);
    return refuse(request, reply, refusals.noSuchAddress);
  };
}

/** An outdated page has another ETag than the same page without the notice. */
export async function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: KeptBody,
  { isOld }: Pick<Given, 'isOld'> = { isOld: false },
): Promise<FastifyReply> {
  const { status, headers, madeAt, isText } = answer;
  const body = isOld ? answer.asOld() : answer.body;
  const { 'Content-Type': contentType, ...others } = headers;
  reply.code(status).headers(others);
  if (isText) reply.header('Vary', 'Accept-Encoding');
  if (isOld) reply.header('Age', Math.floor((Date.now() - madeAt.getTime()) / 1_000));
  const { 'accept-encoding': accepted, 'if-none-match': ifNoneMatch } = request.headers;
  const known = status === 200 ? body.known(ifNoneMatch) : undefined;
  if (known !== undefined) return reply.header('ETag', known).code(304).send();
  const sent = await body.in(isText ? encodingFor(accepted) : undefined);
  if (status === 200) reply.header('ETag', sent.etag);
  if (sent.encoding) reply.header('Content-Encoding', sent.encoding);
  return reply.header('Content-Type', contentType).send(sent.bytes);
}
