import { DAY_MS } from '@portal/vietnamese/days';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { families } from '../uploads/upload-kinds';
import { refusalByName } from '../uploads/upload-validation';

export const PARTS_PATH = '/admin/upload-parts';

const MAX_BYTES = Math.max(...Object.values(families).map(({ maxBytes }) => maxBytes));
/** Per user, by announced size, even if not yet received. */
const MAX_WAITING_BYTES = 3_000_000_000;
const MAX_WAITING = 200;

const PARTS = 'portal.uploadParts';
const currentUser = new AsyncLocalStorage<number>();

export interface Whole {
  path: string;
  name: string;
  size: number;
}

/** Stores files that arrive in parts (tus), until they are complete and an upload takes them. */
export class PartStore {
  readonly #files: FileStore;
  readonly #server: Server;

  constructor(directory: string, keptMs = DAY_MS) {
    this.#files = new FileStore({ directory, expirationPeriodInMilliseconds: keptMs });
    this.#server = new Server({
      ...{ path: PARTS_PATH, datastore: this.#files, maxSize: MAX_BYTES },
      ...{ relativeLocation: true, allowedOrigins: [] },
      // The name holds the user's id, so that nobody else can continue or take the file.
      namingFunction: () => `${currentUser.getStore()}-${randomUUID()}`,
      onUploadCreate: async (_request, { size, metadata }) => {
        const user = currentUser.getStore();
        const refusal =
          refusalByName(metadata?.['filename'] ?? '', size ?? 0) ??
          (user === undefined ? '' : await this.#refusalOf(user, size ?? 0));
        // The refusal goes into the body, which tus-js-client shows.
        if (refusal !== undefined) throw Object.assign(new Error(refusal), refused(refusal));
        return {};
      },
    });
  }

  handle(user: number, request: Request): Promise<Response> {
    return currentUser.run(user, () => this.#server.handleWeb(request));
  }

  /** The complete file of this id; undefined if parts are missing or it belongs to another user. */
  async find(user: number, id: string): Promise<Whole | undefined> {
    if (!isOf(user, id)) return undefined;
    const upload = await this.#files.getUpload(id).catch(() => undefined);
    if (!upload || upload.size === undefined || upload.offset !== upload.size) return undefined;
    const { size, metadata } = upload;
    return { size, name: metadata?.['filename'] ?? '', path: path.join(this.#files.directory, id) };
  }

  async remove(id: string): Promise<void> {
    await this.#files.remove(id).catch(() => undefined);
  }

  /** Removes uploads that nobody has continued for a day. Returns their number. */
  async removeExpired(): Promise<number> {
    return this.#server.cleanUpExpiredUploads();
  }

  async #refusalOf(user: number, size: number): Promise<string | undefined> {
    const ids = (await this.#files.configstore.list?.()) ?? [];
    let waiting = size;
    const own = ids.filter((id) => isOf(user, id));
    for (const id of own) waiting += (await this.#files.configstore.get(id))?.size ?? 0;
    if (own.length < MAX_WAITING && waiting <= MAX_WAITING_BYTES) return undefined;
    return 'Bạn có quá nhiều tệp đang tải dở. Hãy chờ các tệp đó tải xong hoặc hủy bớt rồi thử lại.';
  }
}

const refused = (body: string) => ({ status_code: 400, body });

/** True if the upload belongs to the user: ids are `<user id>-<UUID>`. */
export function isOf(user: number, id: string): boolean {
  return id.startsWith(`${user}-`) && /^\d+-[0-9a-f-]{36}$/.test(id);
}

export function partsOf(strapi: Core.Strapi): PartStore {
  return strapi.get<PartStore>(PARTS);
}

/** Keeps parts in the uploads folder, so that they survive a restart and all processes share them. */
export async function openPartStore(strapi: Core.Strapi): Promise<void> {
  const directory = path.join(strapi.dirs.static.public, 'uploads', '.parts');
  await mkdir(directory, { recursive: true });
  strapi.add(PARTS, new PartStore(directory));
}
