import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { addAdminRoutes, type AdminContext } from '../platform/http/admin-routes';
import { userNameOf } from '../platform/http/admin-user';
import { addDelivery, listDeliveries, sendAgain } from './deliveries';
import { pingMessage } from './message';
import { PrivateAddressError, requirePublicHost } from './public-target';
import type { Subscribers } from './subscribers';
import { NO_DELIVERY, NO_SUBSCRIBER, SWITCHED_OFF } from './webhook-texts';

const PATH = '/admin/webhook-subscribers';
const LONGEST_URL = 2_000;
const MOST_SUBSCRIBERS = 100;

const details = z.object({
  name: z
    .string('Hãy ghi tên nơi nhận.')
    .trim()
    .min(1, 'Hãy ghi tên nơi nhận.')
    .max(100, 'Tên nơi nhận không được dài quá 100 ký tự.'),
  url: z
    .url({ protocol: /^https?$/, error: 'Địa chỉ phải bắt đầu bằng https:// hoặc http://.' })
    .max(LONGEST_URL, `Địa chỉ không được dài quá ${LONGEST_URL} ký tự.`),
  types: z
    .array(z.string().max(64))
    .min(1, 'Hãy chọn ít nhất một loại nội dung.')
    .max(50)
    .nullable(),
});
const switching = z.object({ isOn: z.boolean() });
const id = z.coerce.number().int().positive().max(2_147_483_647);

type Action = 'read' | 'create' | 'update' | 'delete';
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Options {
  subscribers: () => Subscribers;
  /** True for private addresses that are allowed as exceptions. */
  isAllowed: (address: string) => boolean;
  /** Wakes the workers that make and send deliveries. */
  wake: () => Promise<void>;
}

/** Adds the routes by which administrators manage subscribers and inspect deliveries. */
export function addWebhookRoutes(
  strapi: Core.Strapi,
  { subscribers, isAllowed, wake }: Options,
): void {
  const routes: [Action, Method, string, (ctx: AdminContext) => Promise<unknown>][] = [
    ['read', 'GET', '', () => subscribers().list()],
    ['create', 'POST', '', add],
    [
      'update',
      'PUT',
      '/:id',
      async (ctx) => found(await subscribers().change(idIn(ctx), detailsIn(ctx))),
    ],
    ['update', 'POST', '/:id/switch', turn],
    ['update', 'POST', '/:id/rotate', rotate],
    ['update', 'POST', '/:id/ping', ping],
    ['delete', 'DELETE', '/:id', async (ctx) => found(await subscribers().remove(idIn(ctx)))],
    ['read', 'GET', '/:id/deliveries', (ctx) => listDeliveries(strapi.db.connection, idIn(ctx))],
    ['update', 'POST', '/:id/deliveries/:delivery/again', again],
  ];

  function detailsIn(ctx: AdminContext) {
    const parsed = details.safeParse(ctx.request.body);
    if (!parsed.success) {
      throw new errors.ValidationError(parsed.error.issues.map(({ message }) => message).join(' '));
    }
    try {
      requirePublicHost(new URL(parsed.data.url), isAllowed);
    } catch (error) {
      if (error instanceof PrivateAddressError) throw new errors.ValidationError(error.message);
      throw error;
    }
    return parsed.data;
  }

  async function add(ctx: AdminContext) {
    if ((await subscribers().list()).length >= MOST_SUBSCRIBERS) {
      throw new errors.ValidationError(`Không thể có quá ${MOST_SUBSCRIBERS} webhook.`);
    }
    const made = await subscribers().add(detailsIn(ctx), userNameOf(ctx.state.user));
    ctx.status = 201;
    return made;
  }

  async function turn(ctx: AdminContext) {
    const { isOn } = switching.parse(ctx.request.body);
    if (!isOn) return found(await subscribers().switchOff(idIn(ctx), SWITCHED_OFF));
    found(await subscribers().switchOn(idIn(ctx)));
    return wake();
  }

  async function rotate(ctx: AdminContext) {
    const secret = await subscribers().rotate(idIn(ctx));
    found(secret !== undefined);
    return { secret };
  }

  async function ping(ctx: AdminContext) {
    const subscriber = await subscribers().find(idIn(ctx));
    if (!subscriber) throw new errors.NotFoundError(NO_SUBSCRIBER);
    const sent = await strapi.db.transaction(({ trx }) =>
      addDelivery(trx, subscriber.id, pingMessage()),
    );
    await wake();
    return { id: sent };
  }

  async function again(ctx: AdminContext) {
    const isFound = await strapi.db.transaction(({ trx }) =>
      sendAgain(trx, idIn(ctx), String(ctx.params.delivery)),
    );
    if (!isFound) throw new errors.NotFoundError(NO_DELIVERY);
    return wake();
  }

  // Reuses Strapi's rights on webhooks, which the form of roles already shows in Vietnamese.
  addAdminRoutes(
    strapi,
    routes.map(([action, method, path, answer]) => {
      return { method, path: `${PATH}${path}`, right: `webhooks.${action}`, answer };
    }),
  );
}

function idIn(ctx: AdminContext): number {
  const parsed = id.safeParse(ctx.params.id);
  if (!parsed.success) throw new errors.NotFoundError(NO_SUBSCRIBER);
  return parsed.data;
}

function found(isFound: boolean): void {
  if (!isFound) throw new errors.NotFoundError(NO_SUBSCRIBER);
}
