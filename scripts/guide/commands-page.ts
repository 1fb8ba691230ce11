/** `docs/commands.md`: what the running plugin has registered, and what each of it is for. */
import type { CliFlags, Command } from 'obsidian';
import type { Host } from '../../tests/host/index';
import { COMMAND_WORDS } from './command-words';
import { keysTable } from './keys-table';
import { GENERATED, pageOf, tableOf, wordsFor } from './tables';

/** Two people, of whom menus can be asked. */
export const GUIDE_VAULT: Readonly<Record<string, string>> = { 'People/Ada Lovelace.md': '---\ncircle: industry\n---\n', 'People/Grace Hopper.md': '---\ncircle: organisation\n---\n' };

const PREFIX = 'rapport:';
/** On every command of the command line, and so told once. */
const COMMON = ['format', 'today', 'total'];

/** Everything that can be called: commands, menus, keys, the command line, links. */
export function commandsPage(host: Host): string {
	return pageOf(
		GENERATED,
		'# Commands',
		'All of them are in the command palette, and none has a hotkey from the start: *Settings → Hotkeys* gives it one. *Offered* says when a command is in the palette; where nothing stands, always.',
		commandsTable(host),
		'## Where else',
		placesTable(host),
		'## Keys in the list',
		'They work in the list, in code blocks and in bases, and on a mark of the map as far as they make sense there. `/` goes to the search.',
		keysTable(),
		'## Command line',
		'The same in Obsidian\'s own command line (`obsidian rapport:stale format=json`) and, without Obsidian, in `npm run vault -- FOLDER rapport:stale format=json`. Answers are in English whatever the app\'s language. [Recipes](recipes.md#command-line) has examples.',
		cliTable(host),
		`All of them take:\n\n${commonFlags(host)}`,
		`An answer that begins with \`Error: \` says what was wrong with the question, and nothing was written. Several people are separated by \`;\`, several circles, roles or statuses by commas.`,
		'## Links',
		tableOf(['link', 'does'], uris(host).map((action) => [`\`obsidian://${action}?person=…&kind=…&way=…&text=…&date=…\``, 'opens the log dialog filled in; it never writes by itself ([recipes](recipes.md#links))'])),
	);
}

function commandsTable({ app }: Host): string {
	const commands = Object.values(app.commands.commands).filter(({ id }) => id.startsWith(PREFIX));
	const byId = new Map(commands.map((command) => [command.id.slice(PREFIX.length), command]));
	const rows = wordsFor('commands', [...byId.keys()], COMMAND_WORDS).flatMap(([id, { does, when = '' }]) => {
		const command = byId.get(id);
		if (!command) return [];
		if (isConditional(command) !== (when !== '')) throw new Error(`The guide must say when ${id} is offered, or that it always is`);
		return [[`*${command.name.replace(/^[^:]+: /, '')}*`, does, when, `\`${PREFIX}${id}\``]];
	});
	return tableOf(['command', 'does', 'offered', 'id'], rows);
}

function isConditional({ checkCallback, editorCallback, editorCheckCallback }: Command): boolean {
	return Boolean(checkCallback ?? editorCallback ?? editorCheckCallback);
}

function placesTable(host: Host): string {
	const people = Object.keys(GUIDE_VAULT).map((path) => host.app.vault.getFileByPath(path));
	return tableOf(['place', 'what is there'], [
		['the ribbon', inWords(host.app.workspace.leftRibbon.items.map(({ title }) => title))],
		['the menu of a person\'s note, row or mark', inWords(menuOf(host, 'file-menu', people[0], 'file-explorer-context-menu'))],
		['the menu of several people\'s notes, or of chosen rows', inWords(menuOf(host, 'files-menu', people, 'file-explorer-context-menu'))],
		['the editor\'s menu, with something selected', inWords(menuOf(host, 'editor-menu', { getSelection: () => 'a talk', getCursor: () => ({ line: 0, ch: 0 }), getLine: () => 'a talk', getValue: () => 'a talk' }, { file: null }))],
	]);
}

function menuOf({ app, obsidian }: Host, event: string, ...given: readonly unknown[]): readonly string[] {
	const { Menu } = obsidian as unknown as { readonly Menu: new () => { readonly items: readonly { readonly titleEl?: HTMLElement }[] } };
	const menu = new Menu();
	app.workspace.trigger(event, menu, ...given);
	return menu.items.flatMap(({ titleEl }) => titleEl?.textContent ?? []);
}

function cliTable({ app }: Host): string {
	const rows = app.cli.list().map(({ command, description, flags }) => [`\`${command}\``, description, flagsOf(flags, (name) => !COMMON.includes(name)).join('<br>')]);
	return tableOf(['command', 'does', 'parameters'], rows);
}

function commonFlags({ app }: Host): string {
	const [first] = app.cli.list();
	return flagsOf(first?.flags ?? null, (name) => COMMON.includes(name)).map((flag) => `- ${flag}`).join('\n');
}

function flagsOf(flags: CliFlags | null, isMeant: (name: string) => boolean): readonly string[] {
	return Object.entries(flags ?? {}).filter(([name]) => isMeant(name)).map(([name, { value, description, required }]) => `\`${name}${value === undefined ? '' : `=${value}`}\` ${description}${required ? ' (needed)' : ''}`);
}

function uris({ app }: Host): readonly string[] {
	return [...app.protocolHandlers.keys()];
}

function inWords(titles: readonly string[]): string {
	return titles.map((title) => `*${title}*`).join(', ');
}
