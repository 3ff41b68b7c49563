import * as z from 'zod/mini';

/** Where what stood at an address of the old portal is now; 410 has no `location`. */
export const redirect = z.discriminatedUnion('status', [
  z.object({ status: z.literal(301), location: z.string() }),
  z.object({ status: z.literal(410) }),
]);
export type Redirect = z.infer<typeof redirect>;

export const redirectAnswer = z.object({ data: redirect, meta: z.object({}) });

const REQUIRED = 'Phải nêu đường dẫn cũ, bắt đầu bằng “/”, không quá 1000 ký tự.';

/** `url` is a path with its query, as the old portal had it. */
export const redirectQuery = z.strictObject({
  url: z.string(REQUIRED).check(z.regex(/^\/.{0,999}$/su, REQUIRED)),
});
