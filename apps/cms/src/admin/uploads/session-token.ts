/** The access token of an upload, which may take longer than its first token is valid. */
export class SessionToken {
  #token: string | null;

  constructor(token: string | null) {
    this.#token = token;
  }

  get authorization(): Record<string, string> {
    return this.#token === null ? {} : { Authorization: `Bearer ${this.#token}` };
  }

  /** Resolves to whether there is a new token. */
  async renew(): Promise<boolean> {
    // Imported lazily, because Strapi's package needs a browser and the tests of uploads have none.
    const { attemptTokenRefresh } = await import('@strapi/strapi/admin');
    try {
      this.#token = await attemptTokenRefresh(this.#token);
      return true;
    } catch {
      return false;
    }
  }
}
