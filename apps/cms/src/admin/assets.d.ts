declare module '*.svg' {
  const address: string;
  export default address;
}

declare module '*.webp' {
  const address: string;
  export default address;
}

declare module '*.css?inline' {
  const rules: string;
  export default rules;
}

/** What Vite puts in when the admin is built. */
interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
