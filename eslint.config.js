// What review should not have to say. Types are checked by tsc (tsconfig.json), layout by Prettier.
import js from '@eslint/js';
import noUnsanitized from 'eslint-plugin-no-unsanitized';

export default [
  { ignores: ['build/', 'dist/', 'node_modules/'] },
  js.configs.recommended,
  noUnsanitized.configs.recommended,
  // Tests run in node, where import() of a built file is no hole.
  { files: ['tests/**'], rules: { 'no-unsanitized/method': 'off' } },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-undef': 'off', // tsc knows every name
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
    },
  },
];
