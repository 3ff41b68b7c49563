declare module '*.svg' {
  const address: string;
  export default address;
}

/** What Vite puts in when the admin is built. */
interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
