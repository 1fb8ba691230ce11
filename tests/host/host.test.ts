import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host, type HostOptions } from './index';

const manifest = { id: 'sample', name: 'Sample', version: '1.0.0', minAppVersion: '1.13.0', author: '', description: '' };

let host: Host | null = null;

function start(options: HostOptions = {}): Host {
	host = createHost(options);
	return host;
}

/** Loads a plugin whose `onload` has this body. */
function load(target: Host, onload: string, rest = '', id = manifest.id): ReturnType<Host['loadPlugin']> {
	return target.loadPlugin(`const o = require('obsidian'); module.exports = { default: class extends o.Plugin { async onload() { ${onload} } ${rest} } };`, { ...manifest, id });
}

afterEach(() => {
	host?.destroy();
	host = null;
});

describe('a plugin in the stand-in', () => {
	it('is run from its text with the host\'s clock, in Date and in moment', async () => {
		const target = start({ now: () => Date.UTC(2026, 0, 31, 12) });
		await load(target, 'await this.app.vault.create("a.md", [new Date().toISOString(), Date.now(), new Date(0) instanceof Date, o.moment().format("YYYY-MM-DD")].join(" "))');
		expect(target.snapshot()).toEqual({ 'a.md': '2026-01-31T12:00:00.000Z 1769860800000 true 2026-01-31' });
		expect(new Date().getFullYear()).toBe(new Date(Date.now()).getFullYear());
	});

	it('is told by name what the stand-in lacks, once it uses it', async () => {
		const target = start();
		const { obsidian } = target;
		expect('Telepathy' in obsidian).toBe(false);
		expect(() => (obsidian['Telepathy'] as () => void)()).toThrow('The stand-in has no obsidian.Telepathy');
		await expect(load(target, 'class A extends o.Telepathy {}')).rejects.toThrow('obsidian.Telepathy');
		await expect(load(target, 'require("electron")')).rejects.toThrow('no module "electron"');
	});

	it('has its commands under its id, and only those that apply are listed', async () => {
		const target = start();
		await load(target, `
			this.addCommand({ id: 'plain', name: 'Plain', callback: () => this.app.vault.create('done.md', '') });
			this.addCommand({ id: 'hidden', name: 'Hidden', checkCallback: (checking) => { if (!checking) throw new Error('ran'); return false; } });
			this.addCommand({ id: 'editor', name: 'Editor', editorCallback: () => {} });
			this.addCommand({ id: 'phone', name: 'Phone', mobileOnly: true, callback: () => {} });`);
		expect(target.visibleCommands()).toEqual(['sample:plain']);
		expect(target.app.commands.commands['sample:plain']?.name).toBe('Sample: Plain');
		expect(target.runCommand('sample:hidden')).toBe(false);
		await target.runCommand('sample:plain');
		expect(target.snapshot()).toHaveProperty('done.md');
		target.unloadPlugin('sample');
		expect(target.visibleCommands()).toEqual([]);
	});

	it('answers the command line with text; a name is taken once', async () => {
		const target = start();
		await load(target, 'this.registerCliHandler("sample", "Says", null, (params) => JSON.stringify(params))');
		expect(await target.cli('sample', { total: 'true' })).toBe('{"total":"true"}');
		await expect(load(target, 'this.registerCliHandler("sample", "Again", null, () => "")', '', 'other')).rejects.toThrow('already registered');
		await expect(target.cli('unknown')).rejects.toThrow('not found');
	});

	it('keeps its data in its folder and hears of changes from outside', async () => {
		const target = start();
		const plugin = await load(target, 'this.before = await this.loadData(); await this.saveData({ a: 1 })', 'onExternalSettingsChange() { this.told = true; }');
		expect(plugin).toMatchObject({ before: null });
		expect(JSON.parse(await target.app.vault.adapter.read('.obsidian/plugins/sample/data.json'))).toEqual({ a: 1 });
		target.writeExternally('.obsidian/plugins/sample/data.json', '{"a":2}');
		expect(plugin).toMatchObject({ told: true });
		expect(await plugin.loadData()).toEqual({ a: 2 });
	});

	it('is told of existing files at load only where it listens before the layout is ready', async () => {
		const target = start({ files: { 'A.md': '' } });
		const plugin = await load(target, `
			this.early = []; this.late = [];
			this.registerEvent(this.app.vault.on('create', (file) => this.early.push(file.path)));
			this.app.workspace.onLayoutReady(() => this.registerEvent(this.app.vault.on('create', (file) => this.late.push(file.path))));`);
		await target.layoutReady();
		expect(plugin).toMatchObject({ early: ['A.md'], late: [] });
	});

	it('knows on which device it runs, and hears that the user switched it on', async () => {
		const target = start({ mobile: 'phone', language: 'de' });
		const plugin = await target.loadPlugin(`const o = require('obsidian'); module.exports = class extends o.Plugin { onload() { this.seen = [o.Platform.isPhone, o.Platform.isDesktopApp, o.getLanguage(), o.requireApiVersion('1.13.0'), o.requireApiVersion('1.14.0')]; } onUserEnable() { this.enabled = true; } };`, manifest, { enable: true });
		expect(plugin).toMatchObject({ seen: [true, false, 'de', true, false], enabled: true });
		expect(document.body.classList.contains('is-phone')).toBe(true);
	});

	it('leaves nothing registered when its start fails', async () => {
		const target = start();
		await expect(load(target, 'this.addCommand({ id: "a", name: "A", callback: () => {} }); throw new Error("no start");')).rejects.toThrow('no start');
		expect(target.visibleCommands()).toEqual([]);
	});

	it('handles its addresses', async () => {
		const target = start();
		const plugin = await load(target, 'this.registerObsidianProtocolHandler("sample-log", (params) => { this.params = params; })');
		expect(target.app.openUri('obsidian://sample-log?person=Ada%20L&open')).toBe(true);
		expect(plugin).toMatchObject({ params: { action: 'sample-log', person: 'Ada L', open: 'true' } });
		expect(target.app.openUri('obsidian://nobody')).toBe(false);
	});

	it('shows its view of a base, and hands it new data after a change', async () => {
		const target = start({ files: { 'A.md': '---\ncircle: industry\n---\n', 'B.md': '' } });
		await load(target, `
			this.registerBasesView('list', { name: 'List', icon: 'users', factory: (controller, el) => new (class extends o.BasesView {
				type = 'list';
				onDataUpdated() { el.textContent = this.data.data.map((entry) => entry.file.basename + '=' + entry.getValue('note.circle')).join(' '); }
			})(controller) });`);
		const el = document.createElement('div');
		const base = target.app.bases.open('list', el);
		expect(el.textContent).toBe('A=industry B=');
		await target.app.vault.create('C.md', '---\ncircle: growth\n---\n');
		await target.settle();
		expect(el.textContent).toBe('A=industry B= C=growth');
		base.unload();
	});

	it('leaves nothing behind in the page', async () => {
		const target = start();
		await load(target, 'this.addRibbonIcon("users", "R", () => {}); this.addStatusBarItem();');
		await target.layoutReady();
		target.destroy();
		host = null;
		expect(document.body.childElementCount).toBe(0);
	});
});

describe('injected faults', () => {
	it('the n-th write fails, and only that one', async () => {
		const { app, faults, snapshot } = start({ files: { 'A.md': 'a' } });
		faults.failWrite(2);
		await app.vault.create('1.md', '');
		await expect(app.vault.create('2.md', '')).rejects.toThrow('EIO');
		await app.vault.create('3.md', '');
		expect(Object.keys(snapshot())).toEqual(['A.md', '1.md', '3.md']);
	});

	it('a write that is cut off leaves its beginning, is told, and fails; a full disk cuts off each', async () => {
		const { app, faults, snapshot } = start({ files: { 'A.md': 'a' } });
		const told: string[] = [];
		app.vault.on('modify', ({ path }: { path: string }) => told.push(path));
		faults.tearWrite(1);
		await expect(app.vault.adapter.write('A.md', 'abcd')).rejects.toThrow('ENOSPC');
		expect([snapshot()['A.md'], told]).toEqual(['ab', ['A.md']]);
		faults.fillDisk(2, 0);
		await app.vault.adapter.write('A.md', 'abcd');
		for (const name of ['A.md', 'B.md']) await expect(app.vault.adapter.write(name, 'abcd')).rejects.toThrow('ENOSPC');
		expect(snapshot()).toEqual({ 'A.md': '', 'B.md': '' });
	});

	it('a slow path is overtaken, but not on its own path', async () => {
		const { app, faults } = start({ files: { 'A.md': '', 'B.md': '' } });
		const ended: string[] = [];
		faults.slowDown('A.md', 10);
		const write = (path: string, text: string): Promise<unknown> => app.vault.adapter.process(path, (before) => before + text).then(() => ended.push(text));
		await Promise.all([write('A.md', 'first'), write('A.md', 'second'), write('B.md', 'other')]);
		expect(ended).toEqual(['other', 'first', 'second']);
	});

	it('something else happens right before or after a change', async () => {
		const { app, faults, writeExternally, moveExternally, removeExternally, snapshot } = start({ files: { 'A.md': 'a', 'B.md': 'b' } });
		faults.meanwhile('before', 1, () => writeExternally('A.md', 'other'));
		faults.meanwhile('after', 1, () => removeExternally('B.md'));
		faults.meanwhile('after', 2, () => moveExternally('A.md', 'C.md'));
		await app.vault.adapter.process('A.md', (text) => `${text} and ours`);
		expect(snapshot()).toEqual({ 'A.md': 'other and ours' });
		await app.vault.adapter.append('A.md', '.');
		expect(snapshot()).toEqual({ 'C.md': 'other and ours.' });
	});

	it('nothing changes in a read-only folder', async () => {
		const { app, snapshot } = start({ files: { 'Locked/Deep/A.md': 'a' }, readOnly: ['Locked'] });
		const file = app.vault.getFileByPath('Locked/Deep/A.md');
		if (!file) throw new Error('No file');
		await expect(app.vault.process(file, () => 'b')).rejects.toThrow('EACCES');
		await expect(app.vault.delete(file)).rejects.toThrow('EACCES');
		await expect(app.vault.create('Locked/B.md', '')).rejects.toThrow('EACCES');
		expect(snapshot()).toEqual({ 'Locked/Deep/A.md': 'a' });
	});

	it('reads and writes are counted by path', async () => {
		const { app, faults } = start({ files: { 'A.md': 'a' } });
		const file = app.vault.getFileByPath('A.md');
		if (!file) throw new Error('No file');
		await app.vault.cachedRead(file);
		await app.vault.process(file, (text) => `${text}b`);
		expect([faults.count('cachedRead', 'A.md'), faults.count('read'), faults.count('write', 'A.md')]).toEqual([1, 1, 1]);
		faults.resetCounts();
		expect(faults.count('write')).toBe(0);
	});

	it('a slow cache is old for longer', async () => {
		const target = start({ files: { 'A.md': '' }, slowCache: 30 });
		const before = performance.now();
		await target.app.vault.create('B.md', '#new');
		expect(target.app.metadataCache.getCache('B.md')).toBeNull();
		await target.settle();
		expect(performance.now() - before).toBeGreaterThanOrEqual(25);
		expect(target.app.metadataCache.getCache('B.md')?.tags?.[0]?.tag).toBe('#new');
	});

	it('a cache may be empty when the layout is ready, and is then filled with an event for each note', async () => {
		const target = start({ files: { 'A.md': '#a', 'B.md': '#b' }, cacheEmptyUntil: 'asked' });
		const changed = vi.fn();
		target.app.metadataCache.on('changed', ({ path }: { path: string }) => { changed(path); });
		await target.layoutReady();
		expect(target.app.metadataCache.getCache('A.md')).toBeNull();
		await target.app.vault.create('C.md', '#c');
		await target.settle();
		expect(changed).not.toHaveBeenCalled();
		await target.faults.fillCache();
		expect(changed.mock.calls.flat().sort()).toEqual(['A.md', 'B.md', 'C.md']);
	});
});
