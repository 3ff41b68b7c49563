import negotiate from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { knowsTag } from '../entity-tag.ts';
import { redirect } from '../redirect.ts';
import { refusals } from '../refusals.ts';
import type { Refuse } from '../refuse.ts';
import type { Encoding } from './encoded-body.ts';
import { KeptAnswers, type Given, type KeptAnswersOptions, type Make } from './kept-answers.ts';
import type { KeptBody } from './kept-answer.ts';

const ENCODINGS: Encoding[] = ['br', 'gzip'];

/** Answers with what is kept under the key, or with what is made now. */
export type AnswerKept = (
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  make: Make,
) => Promise<FastifyReply>;

export function createAnswerKept(options: KeptAnswersOptions, refuse: Refuse): AnswerKept {
  const kept = new KeptAnswers(options);
  return async (request, reply, key, make) => {
    const given = await kept.get(key, make);
    const { answer } = given;
    if ('location' in answer) return redirect(reply, answer.status, answer.location);
    if ('body' in answer) return sendKept(request, reply, answer, given);
    return refuse(request, reply, refusals.noSuchAddress);
  };
}

/** An old page has another tag than the same page once the cms answers again. */
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
  if (status === 200) {
    reply.header('ETag', body.etag);
    if (knowsTag(request, body.etag)) return reply.code(304).send();
  }
  reply.header('Content-Type', contentType);
  const encoding = isText ? encodingFor(request.headers['accept-encoding']) : undefined;
  if (encoding === undefined) return reply.send(body.plain);
  return reply.header('Content-Encoding', encoding).send(await body.compressed(encoding));
}

function encodingFor(accepted: string | undefined): Encoding | undefined {
  const negotiated = accepted === undefined ? null : negotiate(accepted, ENCODINGS);
  return ENCODINGS.find((encoding) => encoding === negotiated);
}
