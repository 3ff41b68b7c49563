import { defineConfig } from 'oxlint';

/** Files that a framework loads by their default export. */
const DEFAULT_EXPORTS = [
  '*.config.ts',
  '**/*.config.ts',
  'apps/cms/config/**',
  'apps/cms/src/**',
  'scripts/lint/plugin.ts',
  '**/*.d.ts',
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
    'eslint/no-console': 'off',
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
    // related arguments on a line, zod's `_default`, `pg.Client`, `return void`.
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-useless-spread': 'off',
    'eslint/no-underscore-dangle': 'off',
    'import/no-named-as-default-member': 'off',
    'typescript/consistent-return': 'off',
    'typescript/no-meaningless-void-operator': 'off',
    // `role="status"` and `role="group"` say what `output` and `fieldset` would not.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Whether a video has captions is a matter of its content: the player shows those it has.
    'jsx-a11y/media-has-caption': 'off',
    // React 19 needs no React in scope.
    'react/react-in-jsx-scope': 'off',
    // Styles and fonts are imported for what they do.
    'import/no-unassigned-import': 'off',
    // Promises are awaited here; the rest is glue to callbacks of Node.
    'promise/always-return': 'off',
    'promise/no-promise-in-callback': 'off',
    // The second argument is the message of a failure.
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    // Tests share helpers that expect.
    'vitest/no-standalone-expect': 'off',
  },
  overrides: [
    { files: DEFAULT_EXPORTS, rules: { 'import/no-default-export': 'off' } },
    // The one place where stored rich text, safe by shape, becomes a page.
    { files: ['**/web/src/ui/rich-text.tsx'], rules: { 'react/no-danger': 'off' } },
    { files: ['**/*.test.ts', '**/*.test.tsx'], rules: { 'eslint/max-lines': 'off' } },
  ],
});
