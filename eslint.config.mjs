import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Globals that the core must not touch: the clock, chance and the console come from outside. */
const impure = [
  { name: 'console', message: 'The core says nothing: return a finding.' },
  { name: 'setTimeout', message: 'The core does not wait.' },
  { name: 'setInterval', message: 'The core does not wait.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', '.cache/', '**/*.{js,mjs,cjs}', 'examples/'] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Pasted content never becomes markup: build nodes or text.',
        },
      ],
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock is handed in: take a PlainDate.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The clock is handed in: take a PlainDate.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'The core leaves nothing to chance.',
        },
      ],
    },
  },
  {
    files: ['src/excel/**', 'src/commands/**', 'src/taskpane/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='merge'][callee.object.name=/range/i]",
          message: 'Merged cells break sorting, auto-fit and screen readers: never merge.',
        },
        {
          selector: "CallExpression[callee.property.name='delete'][callee.object.name=/sheet/i]",
          message: 'Deleting a sheet cannot be undone: redraw in place or clear it.',
        },
      ],
    },
  },
  {
    files: ['src/headless/**', 'bench/**', 'src/simulator/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**', 'bench/**', 'src/simulator/**'],
    rules: { complexity: 'off' },
  },
);
