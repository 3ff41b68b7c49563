interface Refusable {
  status: number;
  body: unknown;
}

/** Answers in the form that the admin reads its error messages from. */
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
