import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../index';
import { Menu } from './menu';
import { Scope } from './scope';
import { DeferredView, PlaceholderView } from './special-views';
import { press, ProbeView, startHost, turn } from './testing';

let host: Host;
afterEach(() => host.destroy());

const notes = { 'A.md': '# A\n\nSee [[B]].', 'B.md': 'B', 'Folder/C.md': 'C' };

describe('leaves and views', () => {
	it('[documented] a leaf in a hidden side pane holds a deferred view until it is revealed', async () => {
		host = await startHost();
		const { workspace } = host.app;
		const leaf = await workspace.ensureSideLeaf('probe', 'right');
		expect(leaf.isDeferred).toBe(true);
		expect(leaf.view).toBeInstanceOf(DeferredView);
		expect(workspace.getLeavesOfType('probe')).toEqual([leaf]);
		await workspace.revealLeaf(leaf);
		expect(leaf.view).toBeInstanceOf(ProbeView);
		expect(workspace.rightSplit.collapsed).toBe(false);
	});

	it('[documented] ensureSideLeaf finds the leaf that is there', async () => {
		host = await startHost();
		const first = await host.app.workspace.ensureSideLeaf('probe', 'right', { reveal: true, active: true });
		expect(host.app.workspace.activeLeaf).toBe(first);
		expect(await host.app.workspace.ensureSideLeaf('probe', 'left')).toBe(first);
	});

	it('[unverified] onOpen comes after onload, state after both; onClose before onunload', async () => {
		host = await startHost();
		const leaf = host.app.workspace.getLeaf('tab');
		await leaf.setViewState({ type: 'probe', state: { filter: 'x' }, active: true });
		const view = leaf.view as ProbeView;
		expect(view.log.slice(0, 3)).toEqual(['onload', 'onOpen', 'setState']);
		expect(leaf.getViewState().state).toEqual({ filter: 'x' });
		leaf.detach();
		await turn();
		expect(view.log.slice(-2)).toEqual(['onClose', 'onunload']);
	});

	it('[documented] the header has actions and a menu of the pane', async () => {
		host = await startHost();
		const leaf = host.app.workspace.getLeaf('tab');
		await leaf.setViewState({ type: 'probe', active: true });
		const view = leaf.view as ProbeView;
		let clicks = 0;
		view.addAction('lucide-plus', 'Add', () => clicks++).click();
		expect(clicks).toBe(1);
		expect(view.headerEl.find('.view-header-title').getText()).toBe('Probe');
		view.onPaneMenu = (menu, source) => { menu.addItem((item) => item.setTitle(source)); };
		view.headerEl.find('[aria-label="More options"]').click();
		expect(document.body.find('.menu-item-title').getText()).toBe('more-options');
		press('Escape');
	});

	it('[documented] a view of an unloaded plugin becomes a placeholder and comes back with its state', async () => {
		host = await startHost();
		const leaf = host.app.workspace.getLeaf('tab');
		await leaf.setViewState({ type: 'probe', state: { filter: 'x' }, active: true });
		host.app.viewRegistry.unregisterView('probe');
		await turn();
		expect(leaf.view).toBeInstanceOf(PlaceholderView);
		expect(host.app.workspace.getLeavesOfType('probe')).toEqual([leaf]);
		host.app.viewRegistry.registerView('probe', (owner) => new ProbeView(owner));
		await turn();
		expect(leaf.view).toBeInstanceOf(ProbeView);
		expect(leaf.view.getState()).toEqual({ filter: 'x' });
	});

	it('[unverified] a second tab goes in front; the first keeps its loaded view', async () => {
		host = await startHost();
		const first = host.app.workspace.getLeaf('tab');
		await first.setViewState({ type: 'probe', active: true });
		host.app.workspace.getLeaf('tab');
		expect(first.isVisible()).toBe(false);
		expect(first.view).toBeInstanceOf(ProbeView);
	});

	it('[unverified] on a phone the side panes are drawers', async () => {
		host = await startHost({}, { mobile: 'phone' });
		const { workspace } = host.app;
		const leaf = await workspace.ensureSideLeaf('probe', 'right', { reveal: true });
		expect(leaf.view).toBeInstanceOf(ProbeView);
		expect(workspace.rightSplit.collapsed).toBe(false);
	});

	it('[unverified] keys of the active view reach its scope, not those of others', async () => {
		host = await startHost();
		const leaf = host.app.workspace.getLeaf('tab');
		await leaf.setViewState({ type: 'probe', active: true });
		const scope = new Scope(host.app.scope);
		let presses = 0;
		scope.register([], 'l', () => { presses++; });
		leaf.view.scope = scope;
		host.app.workspace.onViewChanged(leaf);
		press('l');
		host.app.workspace.setActiveLeaf(host.app.workspace.getLeaf('tab'));
		press('l');
		expect(presses).toBe(1);
	});
});

describe('events and the active file', () => {
	it('[unverified] active-leaf-change and file-open tell once of each change', async () => {
		host = await startHost(notes);
		const { workspace } = host.app;
		const log: string[] = [];
		workspace.on('active-leaf-change', () => log.push('leaf'));
		workspace.on('file-open', (file: { path: string } | null) => log.push(file?.path ?? 'none'));
		await workspace.openLinkText('A', '', 'tab');
		await turn();
		await workspace.openLinkText('B', 'A.md', false);
		await turn();
		expect(log).toEqual(['leaf', 'A.md', 'B.md']);
		expect(workspace.getLastOpenFiles()).toEqual(['B.md', 'A.md']);
	});

	it('[documented] getActiveFile is the most recent file while a side view is active', async () => {
		host = await startHost(notes);
		const { workspace } = host.app;
		await workspace.openLinkText('A', '');
		await workspace.ensureSideLeaf('probe', 'right', { reveal: true, active: true });
		expect(workspace.getActiveFile()?.path).toBe('A.md');
		expect(workspace.activeEditor).toBeNull();
		expect(workspace.getActiveViewOfType(ProbeView)).toBeInstanceOf(ProbeView);
	});

	it('[unverified] a link opened from a side view goes to the main area', async () => {
		host = await startHost(notes);
		const { workspace } = host.app;
		const side = await workspace.ensureSideLeaf('probe', 'right', { reveal: true, active: true });
		await workspace.openLinkText('B', '');
		expect(side.view).toBeInstanceOf(ProbeView);
		expect(workspace.activeLeaf?.getRoot()).toBe(workspace.rootSplit);
	});

	it('[unverified] openLinkText makes a note that does not exist', async () => {
		host = await startHost(notes);
		await host.app.workspace.openLinkText('New one', 'A.md');
		expect(host.app.workspace.getActiveFile()?.path).toBe('New one.md');
	});

	it('[documented] onLayoutReady runs at once when it is ready, else later', async () => {
		host = createHost();
		const log: string[] = [];
		host.app.workspace.onLayoutReady(() => log.push('queued'));
		expect(log).toEqual([]);
		await host.layoutReady();
		host.app.workspace.onLayoutReady(() => log.push('at once'));
		expect(log).toEqual(['queued', 'at once']);
	});

	it('[unverified] a link menu opens in tabs and splits, and asks plugins for more', async () => {
		host = await startHost(notes);
		const { workspace } = host.app;
		workspace.on('file-menu', (menu: Menu, file: { path: string }) => menu.addItem((item) => item.setTitle(`Plugin: ${file.path}`).setSection('action')));
		const menu = new Menu();
		expect(workspace.handleLinkContextMenu(menu, 'B', 'A.md')).toBe(true);
		menu.showAtPosition({ x: 0, y: 0 });
		expect(menu.dom.findAll('.menu-item-title').map((el) => el.getText())).toEqual(['Open in new tab', 'Open to the right', 'Open in new window', 'Plugin: B.md', 'Rename…', 'Delete']);
		menu.hide();
	});

	it('[unverified] a pinned leaf is not taken for the next file', async () => {
		host = await startHost(notes);
		const { workspace } = host.app;
		await workspace.openLinkText('A', '');
		const pinned = workspace.activeLeaf;
		pinned?.setPinned(true);
		await workspace.openLinkText('B', '');
		expect(workspace.activeLeaf).not.toBe(pinned);
		expect(pinned?.getViewState().state?.['file']).toBe('A.md');
	});
});

describe('the layout', () => {
	it('[documented] views and their state are there again after a restart, hidden ones deferred', async () => {
		host = await startHost(notes);
		const { workspace } = host.app;
		await workspace.openLinkText('A', '');
		const side = await workspace.ensureSideLeaf('probe', 'right', { reveal: true, state: { filter: 'x' } });
		workspace.getRightLeaf(false);
		expect(side.view).toBeInstanceOf(ProbeView);
		const hidden = workspace.getLeaf('tab');
		await hidden.setViewState({ type: 'probe', state: { filter: 'y' } });
		workspace.setActiveLeaf(workspace.getMostRecentLeaf() ?? hidden);
		workspace.requestSaveLayout();
		await workspace.requestSaveLayout.run();
		const saved = host.snapshot({ config: true });
		host.destroy();

		host = await startHost(saved);
		const [main, right] = host.app.workspace.getLeavesOfType('probe');
		expect([main?.getViewState().state, right?.getViewState().state]).toEqual([{ filter: 'y' }, { filter: 'x' }]);
		expect([main?.isDeferred, right?.isDeferred]).toEqual([true, false]);
		expect(host.app.workspace.getActiveFile()?.path).toBe('A.md');
	});
});
