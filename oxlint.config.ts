import { defineConfig } from 'oxlint';

/** Files that a framework loads by their default export; in the cms those that Strapi's config names. */
const DEFAULT_EXPORTS = [
  '**/*.config.ts',
  '**/*.d.ts',
  '**/scripts/lint/plugin.ts',
  '**/e2e/support/page-reporter.ts',
  '**/apps/cms/config/**',
  '**/apps/cms/src/index.ts',
  '**/apps/cms/src/admin/app.tsx',
  '**/apps/cms/src/admin/editor/rich-text-input.tsx',
  '**/apps/cms/src/admin/album/album-input.tsx',
  '**/apps/cms/src/content/saves/refusals.ts',
  '**/apps/cms/src/panel/rehearsal/answer-rehearsals.ts',
  '**/apps/cms/src/media/public-files/serve-uploads.ts',
  '**/apps/cms/src/public-api/preview/serve-previews.ts',
  '**/apps/cms/src/media/parts/take-parts.ts',
  '**/apps/cms/src/media/uploads/upload-contents.ts',
  '**/apps/cms/src/panel/body-limits.ts',
  '**/apps/cms/src/panel/messages/translate-messages.ts',
  '**/apps/cms/src/panel/sign-in/{no-registration,sign-in-limits}.ts',
  '**/apps/cms/src/statistics/views/receive-counts.ts',
  '**/apps/cms/src/webhooks/no-strapi-webhooks.ts',
  '**/apps/cms/src/workflow/audit/record-requests.ts',
  '**/apps/cms/src/platform/http/{client-address,file-cookie,health,storage-failures}.ts',
];
/** Programs that a person or a supervisor starts: they print to the console. */
const PROGRAMS = [
  'packages/client/examples/**',
  '**/{scripts,bench,e2e,faults}/**',
  '**/apps/web/server/**',
  '**/apps/cms/src/{reindex,audit}-command.ts',
];

export default defineConfig({
  plugins: [
    'eslint',
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'react',
    'jsx-a11y',
    'promise',
    'vitest',
  ],
  jsPlugins: ['./scripts/lint/plugin.ts'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['**/dist/**', '**/build/**', '**/.strapi/**', '**/.tmp/**', 'apps/cms/types/**'],
  rules: {
    'portal/import-direction': 'error',

    'eslint/eqeqeq': 'error',
    // The console of a browser is where an error goes that a page has no place for.
    'eslint/no-console': ['error', { allow: ['warn'] }],
    'eslint/no-else-return': 'error',
    'eslint/no-shadow': 'error',
    'eslint/no-var': 'error',
    'eslint/prefer-const': 'error',
    'eslint/max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: false }],
    // Loaders end with a status by throwing what react-router makes of it.
    'typescript/only-throw-error': [
      'error',
      {
        allow: [
          { from: 'lib', name: 'Response' },
          { from: 'package', package: 'react-router', name: 'DataWithResponseInit' },
        ],
      },
    ],
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': [
      'error',
      { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
    ],
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'unicorn/prefer-node-protocol': 'error',
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'import/no-self-import': 'error',
    'import/no-duplicates': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/no-danger': 'error',
    'react/button-has-type': 'error',
    'react/jsx-no-target-blank': 'error',
    'react/self-closing-comp': 'error',

    // They would forbid what reads well here: a helper beside its only use, spread lists that keep
    // related arguments on a line, zod's `_default`, `pg.Client`.
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-useless-spread': 'off',
    'eslint/no-underscore-dangle': 'off',
    'import/no-named-as-default-member': 'off',
    'typescript/consistent-return': 'off',
    // `role="status"` and `role="group"` say what `output` and `fieldset` would not.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // React 19 needs no React in scope.
    'react/react-in-jsx-scope': 'off',
    // Styles and fonts are imported for what they do.
    'import/no-unassigned-import': 'off',
    // The second argument is the message of a failure.
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    // Tests share helpers that expect.
    'vitest/no-standalone-expect': 'off',
  },
  overrides: [
    { files: DEFAULT_EXPORTS, rules: { 'import/no-default-export': 'off' } },
    { files: PROGRAMS, rules: { 'eslint/no-console': 'off' } },
    // The one place where stored rich text, safe by shape, becomes a page.
    { files: ['**/web/src/ui/rich-text.tsx'], rules: { 'react/no-danger': 'off' } },
    // Whether a video has captions is a matter of its content: the player shows those it has.
    {
      files: ['**/apps/web/src/features/videos/video-player.tsx'],
      rules: { 'jsx-a11y/media-has-caption': 'off' },
    },
    // A request that is sent again settles the promise of the first one.
    { files: ['**/bench/load/client.ts'], rules: { 'promise/no-promise-in-callback': 'off' } },
    { files: ['**/*.test.ts', '**/*.test.tsx'], rules: { 'eslint/max-lines': 'off' } },
  ],
});
