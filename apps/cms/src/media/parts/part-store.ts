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

const DAY_MS = 86_400_000;
const MAX_BYTES = Math.max(...Object.values(families).map(({ maxBytes }) => maxBytes));
/** Of one person, counting what is announced and has not arrived. */
const MAX_WAITING_BYTES = 3_000_000_000;
const MAX_WAITING = 200;

const PARTS = 'portal.uploadParts';
const currentUser = new AsyncLocalStorage<number>();

export interface Whole {
  path: string;
  name: string;
  size: number;
}

/** Files that arrive in parts (tus), until they are whole and an upload takes them. */
export class PartStore {
  readonly #files: FileStore;
  readonly #server: Server;

  constructor(directory: string, keptMs = DAY_MS) {
    this.#files = new FileStore({ directory, expirationPeriodInMilliseconds: keptMs });
    this.#server = new Server({
      ...{ path: PARTS_PATH, datastore: this.#files, maxSize: MAX_BYTES },
      ...{ relativeLocation: true, allowedOrigins: [] },
      // Whose they are stands in the name, so that nobody else goes on with them or takes them.
      namingFunction: () => `${currentUser.getStore()}-${randomUUID()}`,
      onUploadCreate: async (_request, { size, metadata }) => {
        const user = currentUser.getStore();
        const refusal =
          refusalByName(metadata?.['filename'] ?? '', size ?? 0) ??
          (user === undefined ? '' : await this.#refusalOf(user, size ?? 0));
        // tus-js-client shows the body of the answer.
        if (refusal !== undefined) throw Object.assign(new Error(refusal), refused(refusal));
        return {};
      },
    });
  }

  handle(user: number, request: Request): Promise<Response> {
    return currentUser.run(user, () => this.#server.handleWeb(request));
  }

  /** The whole file of this name; undefined if parts are missing, or if it is another's. */
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

  /** Removes what nobody has gone on with for a day. */
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

/** Names are the user's number and random letters. */
export function isOf(user: number, id: string): boolean {
  return id.startsWith(`${user}-`) && /^\d+-[0-9a-f-]{36}$/.test(id);
}

export function partsOf(strapi: Core.Strapi): PartStore {
  return strapi.get<PartStore>(PARTS);
}

/** Beside the uploads, so that they outlive the process and are shared by all that share those. */
export async function openPartStore(strapi: Core.Strapi): Promise<void> {
  const directory = path.join(strapi.dirs.static.public, 'uploads', '.parts');
  await mkdir(directory, { recursive: true });
  strapi.add(PARTS, new PartStore(directory));
}
