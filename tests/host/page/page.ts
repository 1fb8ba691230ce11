/** The playground: the built plugin in the stand-in, in a real browser. */
import type { PluginManifest } from 'obsidian';
import { localDay } from '../../../scripts/local-day';
import type { ServedVault } from '../../../scripts/playground-server';
import { createHost, type Host } from '../index';
import { closeDrawersBeside } from './drawers';
import { editsBetween, keepEdits, keptEdits, withEdits } from './edits';
import { fileExplorerType, FileExplorerView } from './file-explorer';
import { NoteView } from './note-view';
import { readPageOptions, type PageOptions } from './page-options';
import { setUpToolbar } from './toolbar';
import { showTooltips } from './tooltips';

declare global {
	interface Window {
		/** The stand-in, for browser tests. */
		rapportHost?: Host;
	}
}

const firstNote = 'README.md';

start().catch((error: unknown) => {
	console.error(error);
	const state = element('[data-role="state"]');
	state.classList.add('mod-error');
	state.textContent = `The playground could not start: ${error instanceof Error ? error.message : String(error)}`;
});

async function start(): Promise<void> {
	const options = readPageOptions(location.search, matchMedia('(prefers-color-scheme: dark)').matches);
	showDevice(options);
	const today = localDay(options.now ?? new Date());
	const [vault, main, manifest] = await Promise.all([
		answerOf(`vault.json?today=${today}${options.vault ? `&vault=${options.vault}` : ''}`).then((text) => JSON.parse(text) as ServedVault),
		answerOf('plugin/main.js'),
		answerOf('plugin/manifest.json').then((text) => JSON.parse(text) as PluginManifest),
	]);
	element('[data-role="vault-name"]').textContent = vault.isReal ? `your notes in “${vault.name}”` : 'a demo vault';

	// Edits of another day belong to other dates, and those of a real folder to another state of it.
	const key = `rapport-playground ${vault.name} ${today}`;
	const edits = vault.isReal ? {} : keptEdits(key);
	const host = createHost({
		files: withEdits(vault.files, edits),
		vaultName: vault.name,
		parentEl: element('.playground-stage'),
		language: options.language,
		...(options.isPhone ? { mobile: 'phone' } : {}),
		...(options.now ? { now: clockFrom(options.now) } : {}),
	});
	window.rapportHost = host;
	const forgetEdits = keepOverReload(host, vault, key);
	setUpToolbar({ app: host.app, reset: forgetEdits });
	showTooltips(document);
	closeDrawersBeside(host.app);

	host.app.viewRegistry.unregisterView('markdown');
	host.app.viewRegistry.registerView('markdown', (leaf) => new NoteView(leaf, host.app.metadataCache));
	host.app.viewRegistry.registerView(fileExplorerType, (leaf) => new FileExplorerView(leaf));
	// Without edits of an earlier load, the user has just switched the plugin on.
	await host.loadPlugin(main, manifest, { enable: Object.keys(edits).length === 0 });
	await host.layoutReady();
	await openFirstViews(host, options);
	await host.settle();
	element('[data-role="state"]').remove();
	await new Promise(requestAnimationFrame);
	document.body.dataset['playground'] = 'ready';
}

/** The file list at the left, a note in the middle. */
async function openFirstViews({ app }: Host, { isPhone }: PageOptions): Promise<void> {
	await app.workspace.ensureSideLeaf(fileExplorerType, 'left', { reveal: !isPhone });
	const note = app.vault.getFileByPath(firstNote) ?? app.vault.getFiles()[0];
	if (note && !app.workspace.getActiveFile()) await app.workspace.getLeaf().openFile(note, { state: { mode: 'preview' } });
}

function showDevice({ isDark, isPhone, pane }: PageOptions): void {
	const { body } = document;
	body.classList.toggle('theme-dark', isDark);
	body.classList.toggle('theme-light', !isDark);
	// The stand-in sets these too, a little later: the page is drawn once.
	for (const name of ['is-mobile', 'is-phone']) body.classList.toggle(name, isPhone);
	body.style.setProperty('--right-split-width', `${pane}px`);
}

/** Keeps the edits of a demo vault when the page goes; gives what forgets them. */
function keepOverReload(host: Host, vault: ServedVault, key: string): () => void {
	let isKept = !vault.isReal;
	addEventListener('pagehide', () => {
		if (!isKept) return;
		// The app saves its layout a while after a change; the page may go sooner.
		const layoutPath = `.obsidian/workspace${host.app.isMobile ? '-mobile' : ''}.json`;
		keepEdits(key, editsBetween(vault.files, { ...host.snapshot({ config: true }), [layoutPath]: JSON.stringify(host.app.workspace.getLayout()) }));
	});
	return () => {
		isKept = false;
		sessionStorage.removeItem(key);
	};
}

/** A clock that was at `start` when the page was opened, and runs. */
function clockFrom(start: Date): () => number {
	const ahead = start.getTime() - Date.now();
	return () => Date.now() + ahead;
}

async function answerOf(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return response.text();
}

function element(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`The page has no ${selector}`);
	return found;
}
