/**
 * The moment at which the tests' first content is loaded and its answers are recorded. The recorded
 * statuses of legal documents and times of change depend on it.
 */
export const RECORDED_AT = new Date('2026-11-26T02:00:00.000Z');
