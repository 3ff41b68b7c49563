import { act } from 'react';

interface Asked {
  path: string;
  answer: (data: unknown) => Promise<void>;
  refuse: (message: string) => Promise<void>;
}

/** The requests of the fetch client; a test answers them in the order that it chooses. */
export const asked: Asked[] = [];

const ask = (path: string) =>
  new Promise((resolve, reject) => {
    const refused = (message: string) => ({ response: { data: { error: { message } } } });
    asked.push({
      path,
      answer: (data) => act(async () => resolve({ data: { data } })),
      refuse: (message) => act(async () => reject(refused(message))),
    });
  });
const client = { get: ask, post: ask, put: ask, del: ask };

/** Stands in for the hook of Strapi's package, which needs a browser. */
export const useFetchClient = () => client;
