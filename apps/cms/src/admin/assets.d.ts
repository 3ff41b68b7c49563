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

/** Vite replaces these when it builds the admin. */
interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
