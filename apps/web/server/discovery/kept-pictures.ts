import { LRUCache } from 'lru-cache';

/** Pictures that were made, the most recently asked ones, within a number of pictures. */
export interface KeptPictures {
  /** The picture of a key; made by the first that asks, for all that ask meanwhile. */
  get: (key: string, make: () => Promise<Buffer>) => Promise<Buffer>;
}

export function createKeptPictures(most: number): KeptPictures {
  const pictures = new LRUCache<string, Promise<Buffer>>({ max: most });
  return {
    get: (key, make) => {
      const kept = pictures.get(key);
      if (kept) return kept;
      const picture = make();
      pictures.set(key, picture);
      // What failed is made anew by the next that asks.
      picture.catch(() => pictures.peek(key) === picture && pictures.delete(key));
      return picture;
    },
  };
}
