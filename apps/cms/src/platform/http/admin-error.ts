interface Refusable {
  status: number;
  body: unknown;
}

/** Answers with an error body that the admin can read. */
export function refuse(
  ctx: Refusable,
  status: number,
  name: string,
  message: string,
  details: object = {},
): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details } };
}
