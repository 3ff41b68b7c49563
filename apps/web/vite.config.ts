import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './vite-plugins/precompress.ts';
import { preloadFonts } from './vite-plugins/preload-fonts.ts';

const cms = process.env['CMS_URL'] ?? 'http://localhost:1337';

/** What nearly every page needs comes in one file: together it compresses better than in ten. */
const everyPage = {
  name: 'every-page',
  test: (id: string) =>
    /rolldown|node_modules|packages|src/.test(id) &&
    !/entry-client|day-picker|date-fns|src\/pages\/(?!problem|news-sidebar)|calendar-(month|parts|footer|wording)|month-grid|day-dates|shown-month|home-news|news-items|neighbour|pager|paging|src\/features\/(videos|galleries|search|static-pages|documents\/(?!status-badge|document-name|document-reference|cited-documents))|texts\/(home|search|video|gallery|static-page|legal-document)|contract\/dist\/(gallery|video|search|static-page|calendar|legal-document)|reading-aloud\/(?!read-aloud\.tsx)|vietnamese\/dist\/(?!days|slug|fold|file-size|document-title)|headings-of|table-of-contents|page-heading|day-field|marked|form-parameters|youtube|lightbox/.test(
      id,
    ),
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), ...(isSsrBuild ? [] : [preloadFonts(), precompress()])],
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    // A font or picture in the style sheet would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: !isSsrBuild,
    // Half a kilobyte smaller than the built-in minifier, within a budget that is counted.
    minify: isSsrBuild ? false : 'terser',
    terserOptions: { compress: { passes: 3 }, format: { comments: false } },
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: [everyPage] } } },
  },
  server: {
    proxy: {
      '/api': cms,
      '/uploads': cms,
    },
  },
}));
