import { expect, test } from 'vitest';
import { readArguments } from '../../scripts/vault-arguments';

test('a command is taken with or without the plugin\'s prefix', () => {
	expect(readArguments(['Notes', 'stale']).command).toBe('rapport:stale');
	expect(readArguments(['Notes', 'rapport:stale']).command).toBe('rapport:stale');
	expect(readArguments(['Notes', 'rapport']).command).toBe('rapport');
});

test('parameters are text, bare words are flags, and a value may hold an equals sign', () => {
	expect(readArguments(['Notes', 'log', 'text=1 + 1 = 2', 'person=Ada;Grace', 'total']).parameters).toEqual({ text: '1 + 1 = 2', person: 'Ada;Grace', total: 'true' });
});

test('nothing is written unless asked for, wherever the option stands', () => {
	expect(readArguments(['Notes', 'log', 'text=hi']).write).toBe(false);
	expect(readArguments(['Notes', '--write', 'log', 'text=hi'])).toMatchObject({ folder: 'Notes', command: 'rapport:log', write: true });
});

test('a missing command and an unknown option are told with the usage', () => {
	expect(() => readArguments(['Notes'])).toThrow('Which command?');
	expect(() => readArguments([])).toThrow('Which folder?');
	expect(() => readArguments(['Notes', 'log', '--wirte'])).toThrow('Unknown option --wirte');
});
