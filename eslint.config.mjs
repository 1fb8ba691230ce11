// The review's own rules for what ships; the type-checked TypeScript rules for tests and scripts.
import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import tseslint from 'typescript-eslint';

const shipped = ['src/**/*.ts'];
const tools = ['tests/**/*.ts', 'scripts/**/*.ts', 'vitest.config.mts'];
/** Checked only where its own packages are installed. */
const e2e = ['e2e/**/*.ts', 'e2e/**/*.mts'];
const pure = ['src/domain/**/*.ts', 'src/markdown/**/*.ts'];

export default defineConfig([
	{ ignores: ['**/node_modules/', 'main.js', 'artifacts/', 'test-vault/', 'tests/fixtures/', '**/*.mjs', 'package-lock.json', 'tsconfig*.json', 'versions.json'] },
	{
		files: [...shipped, 'package.json'],
		extends: [obsidianmd.configs.recommendedWithLocalesEn],
	},
	{
		files: shipped,
		languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
		},
	},
	{
		// Pure code: no app, no clock, no output, no outer layer.
		files: pure,
		rules: {
			'@typescript-eslint/no-restricted-imports': ['error', {
				paths: [{ name: 'obsidian', message: 'Pure code does not know the app.' }],
				patterns: [{ group: ['**/vault/**', '**/ui/**', '**/commands/**', '**/settings/**', '**/i18n/**', '**/integrations/**', '**/main'], message: 'Pure code knows no outer layer.' }],
			}],
			'no-restricted-globals': ['error', 'window', 'document', 'performance', 'setTimeout', 'setInterval', 'console', 'fetch', 'localStorage'],
			'no-restricted-syntax': ['error',
				{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Today is a parameter.' },
				{ selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Today is a parameter.' },
				{ selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: 'The same input gives the same answer.' },
			],
		},
	},
	{
		files: ['manifest.json'],
		plugins: { obsidianmd },
		languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
		rules: { 'obsidianmd/validate-manifest': 'error' },
	},
	{
		files: ['LICENSE'],
		plugins: { obsidianmd },
		languageOptions: { parser: PlainTextParser },
		rules: { 'obsidianmd/validate-license': 'error' },
	},
	{
		files: [...tools, ...e2e],
		extends: [tseslint.configs.recommendedTypeChecked],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
		},
	},
	{ files: tools, languageOptions: { parserOptions: { project: './tsconfig.tools.json', tsconfigRootDir: import.meta.dirname } } },
	{ files: e2e, languageOptions: { parserOptions: { project: './e2e/tsconfig.json', tsconfigRootDir: import.meta.dirname } } },
]);
