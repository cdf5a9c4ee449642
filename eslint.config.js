import js from '@eslint/js'
import { importX } from 'eslint-plugin-import-x'
import jsdoc from 'eslint-plugin-jsdoc'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

/** Which packages of this repository each package may import. Imports point one way. */
const allowedImports = {
  schema: [],
  verify: [],
  build: ['@florilegium/schema', '@florilegium/verify'],
  core: ['@florilegium/schema', '@florilegium/verify'],
  sources: ['@florilegium/verify', '@florilegium/core'],
  'remark-florilegium': ['@florilegium/schema', '@florilegium/core'],
  'markdown-it-florilegium': ['@florilegium/schema', '@florilegium/core'],
  cli: [
    '@florilegium/schema',
    '@florilegium/verify',
    '@florilegium/core',
    '@florilegium/csl',
    '@florilegium/build',
    '@florilegium/sources',
    '@florilegium/multilateralism',
    'remark-florilegium',
  ],
  'language-server': [
    '@florilegium/schema',
    '@florilegium/verify',
    '@florilegium/core',
    '@florilegium/build/prove',
    '@florilegium/sources',
  ],
}

/** Where a doc comment must be complete. Comments inside a file may be a sentence. */
const publicFunctions = [
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportDefaultDeclaration > FunctionDeclaration',
]

/** The packages that run in Node, browsers and workers: all of them, but for what is named after Node. */
const universal = [
  'schema',
  'verify',
  'core',
  'sources',
  'remark-florilegium',
  'markdown-it-florilegium',
  'language-server',
]
const forNode = ['packages/*/src/node.ts', 'packages/*/src/node/**']

const ownPackages = /^(@florilegium\/|florilegium|remark-florilegium|markdown-it-florilegium)/.source
const tests = [
  '**/*.test.ts',
  '**/*.test-d.ts',
  '**/test/**',
  'tests/**',
  '**/scripts/**',
  '**/*.config.{js,ts}',
]

function onlyPackages(name, allowed) {
  return {
    regex: `(?!(${['never', ...allowed].join('|')})(/|$))${ownPackages}`,
    message: `${name} may import: ${allowed.join(', ') || 'no other package'}.`,
  }
}

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    '**/.turbo/',
    'tests/editor/vscode/',
    'tests/consumers/project/',
  ]),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  ts.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/src/**/*.ts'],
    ignores: tests,
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false, includeTypes: true }],
    },
  },
  {
    // The command line is published bundled.
    files: ['packages/cli/src/**/*.ts'],
    ignores: tests,
    rules: {
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: true, includeTypes: true }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    extends: [jsdoc.configs['flat/recommended-typescript-error']],
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
      'jsdoc/require-param': ['error', { contexts: publicFunctions, checkDestructured: false }],
      'jsdoc/require-returns': ['error', { contexts: publicFunctions }],
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
      'jsdoc/require-throws': 'error',
      'jsdoc/tag-lines': 'off',
      'jsdoc/check-tag-names': [
        'error',
        {
          definedTags: ['asType', 'discriminator', 'minItems', 'maxItems', 'minLength', 'minimum', 'pattern'],
        },
      ],
    },
  },
  Object.entries(allowedImports).map(([name, allowed]) => ({
    files: [`packages/${name}/src/**/*.ts`],
    ignores: tests,
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyPackages(name, allowed)] }] },
  })),
  universal.map((name) => ({
    files: [`packages/${name}/src/**/*.ts`],
    ignores: [...tests, ...forNode],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            onlyPackages(name, allowedImports[name]),
            {
              group: ['node:*'],
              message: `${name} runs in browsers too. Take what it needs as an interface.`,
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['**/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: { URL: 'readonly', console: 'readonly', process: 'readonly' } },
  },
  {
    // Docusaurus gives its configuration a `require`.
    files: ['tests/pipelines/docusaurus/*.js'],
    languageOptions: { globals: { require: 'readonly' } },
  },
)
