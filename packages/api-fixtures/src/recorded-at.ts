/**
 * The moment at which the first content of the tests is loaded and its answers are recorded. Statuses
 * of legal documents and times of change in the recorded answers are those of this moment.
 */
export const RECORDED_AT = new Date('2026-11-26T02:00:00.000Z');
