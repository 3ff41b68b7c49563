/** The access token of an upload, which may outlive the one that it began with. */
export class SessionToken {
  #token: string | null;

  constructor(token: string | null) {
    this.#token = token;
  }

  get authorization(): Record<string, string> {
    return this.#token === null ? {} : { Authorization: `Bearer ${this.#token}` };
  }

  /** Answers whether there is a new one. */
  async renew(): Promise<boolean> {
    // Not from the beginning: Strapi's package runs in a browser only, and tests of uploads do not.
    const { attemptTokenRefresh } = await import('@strapi/strapi/admin');
    try {
      this.#token = await attemptTokenRefresh(this.#token);
      return true;
    } catch {
      return false;
    }
  }
}
