import { errors } from '@strapi/utils';
import * as z from 'zod';
import { labelOf } from '../../content/forms/label-of';
import { scheduleTexts as texts } from './schedule-texts';

const invalid = z.object({
  errors: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])).min(1) })).min(1),
});

/** The details of a refusal by gates, whose message is already Vietnamese. */
const findings = z.object({ missing: z.array(z.object({ sentence: z.string() })) });

/**
 * Words a refused publication in Vietnamese for display without a form, because Strapi's messages about
 * fields are English. Undefined if the error is not a refusal.
 */
export function refusalInWords(uid: string, error: unknown): string | undefined {
  if (!(error instanceof errors.ApplicationError)) return undefined;
  const { data } = invalid.safeParse(error.details);
  if (!data || findings.safeParse(error.details).success) return error.message;
  const labels = data.errors.map(({ path: [field] }) => labelOf(uid, String(field)));
  return texts.incomplete([...new Set(labels)]);
}
