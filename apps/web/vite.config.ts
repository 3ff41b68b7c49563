import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { shortClassNames } from './vite-plugins/class-names.ts';
import { displayChoices } from './vite-plugins/display-script.ts';
import { dropDescriptions } from './vite-plugins/drop-descriptions.ts';
import { icons } from './vite-plugins/icons.ts';
import { precompress } from './vite-plugins/precompress.ts';

const cms = process.env['CMS_URL'] ?? 'http://localhost:1337';

const FAVICON = path.join(import.meta.dirname, 'public/favicon.svg');

/** One file for all that the entry needs: it compresses better than a dozen small ones. */
const firstLoad = { name: 'first-load', tags: ['$initial' as const] };

const SOURCES = path.join(import.meta.dirname, 'src');

/**
 * The first code names some seventy files; one letter less in each saves a twentieth of a kilobyte. Shared
 * chunks get arbitrary names.
 */
const names = {
  chunkFileNames: ({ isDynamicEntry }: { isDynamicEntry: boolean }) =>
    isDynamicEntry ? 'assets/[name]-[hash:7].js' : 'assets/[hash:7].js',
};

export default defineConfig(({ isSsrBuild, command }) => ({
  plugins: [
    react(),
    ...(isSsrBuild ? [] : [displayChoices(), dropDescriptions(), icons(FAVICON), precompress()]),
  ],
  ...(command === 'build' && {
    css: { modules: { generateScopedName: shortClassNames(SOURCES) } },
  }),
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    // A font or picture in the style sheet would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // Parts of a page whose code comes later are styled from the start.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    manifest: !isSsrBuild,
    // Half a kilobyte smaller than the built-in minifier; `npm run bench` limits what a page loads.
    minify: isSsrBuild ? false : 'terser',
    terserOptions: { compress: { passes: 3 }, format: { comments: false } },
    rolldownOptions: isSsrBuild
      ? {}
      : { output: { codeSplitting: { groups: [firstLoad] }, ...names } },
  },
  server: {
    proxy: {
      '/api': cms,
      '/uploads': cms,
    },
  },
}));
