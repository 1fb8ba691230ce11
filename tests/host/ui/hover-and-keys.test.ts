import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../index';
import { CommandPalette } from './command-palette';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { AbstractInputSuggest } from './input-suggest';
import { Keymap } from './keymap';
import { prepareFuzzySearch, prepareSimpleSearch } from './search';
import { setTooltip } from './tooltip';
import { press, startHost, turn, type } from './testing';

let host: Host;
beforeEach(async () => { host = await startHost({ 'Ada.md': '# Ada\n\nwrites programs' }); });
afterEach(() => {
	vi.useRealTimers();
	host.destroy();
});

describe('page preview', () => {
	const hover = (source: string, init: MouseEventInit = {}): { hoverPopover: null | { hide(): void } } => {
		const hoverParent = { hoverPopover: null };
		const targetEl = document.body.createEl('a', 'hover-target');
		host.app.workspace.trigger('hover-link', { event: new MouseEvent('mouseover', init), source, hoverParent, targetEl, linktext: 'Ada', sourcePath: '' });
		return hoverParent;
	};
	afterEach(() => document.body.findAll('.hover-target').forEach((el) => el.detach()));

	it('[documented] a source without defaultMod shows the note after a moment', async () => {
		vi.useFakeTimers();
		host.app.workspace.registerHoverLinkSource('rapport', { display: 'Rapport', defaultMod: false });
		const parent = hover('rapport');
		expect(document.body.find('.hover-popover')).toBeNull();
		await vi.advanceTimersByTimeAsync(400);
		expect(document.body.find('.hover-popover').getText()).toContain('writes programs');
		parent.hoverPopover?.hide();
		expect(document.body.find('.hover-popover')).toBeNull();
		expect(parent.hoverPopover).toBeNull();
	});

	it('[documented] a source with defaultMod needs Mod', () => {
		host.app.workspace.registerHoverLinkSource('rapport', { display: 'Rapport', defaultMod: true });
		expect(hover('rapport').hoverPopover).toBeNull();
		const parent = hover('rapport', { ctrlKey: true, metaKey: true });
		expect(parent.hoverPopover).not.toBeNull();
		parent.hoverPopover?.hide();
	});
});

describe('keys', () => {
	it('[documented] isModEvent names where a click leads', () => {
		const click = (init: MouseEventInit): MouseEvent => new MouseEvent('click', init);
		const mod = { ctrlKey: true, metaKey: true };
		expect(Keymap.isModEvent(click({}))).toBe(false);
		expect(Keymap.isModEvent(click(mod))).toBe('tab');
		expect(Keymap.isModEvent(click({ button: 1 }))).toBe('tab');
		expect(Keymap.isModEvent(click({ ...mod, altKey: true }))).toBe('split');
		expect(Keymap.isModEvent(click({ ...mod, altKey: true, shiftKey: true }))).toBe('window');
	});

	it('[unverified] a handler that returns false takes the key', () => {
		const handler = host.app.scope.register(['Shift'], 'K', () => false);
		expect(press('K', { shiftKey: true }).defaultPrevented).toBe(true);
		expect(press('K').defaultPrevented).toBe(false);
		host.app.scope.unregister(handler);
		expect(press('K', { shiftKey: true }).defaultPrevented).toBe(false);
	});
});

describe('the palette', () => {
	it('[unverified] lists what applies now and runs what is chosen', () => {
		const run = vi.fn();
		host.app.commands.addCommand({ id: 'rapport:log', name: 'Rapport: Log touchpoint', callback: run });
		host.app.commands.addCommand({ id: 'rapport:hidden', name: 'Rapport: Hidden', checkCallback: () => false });
		const palette = new CommandPalette(host.app);
		palette.open();
		expect(palette.resultContainerEl.findAll('.suggestion-item').map((el) => el.getText())).toEqual(['Rapport: Log touchpoint']);
		type(palette.inputEl, 'log');
		press('Enter');
		expect(run).toHaveBeenCalledOnce();
	});
});

describe('suggestions of a field', () => {
	class Names extends AbstractInputSuggest<string> {
		protected getSuggestions(query: string): string[] { return ['Ada', 'Alan'].filter((name) => name.toLowerCase().startsWith(query.toLowerCase())); }
		renderSuggestion(name: string, el: HTMLElement): void { el.setText(name); }
		override selectSuggestion(name: string, event: MouseEvent | KeyboardEvent): void {
			this.setValue(name);
			super.selectSuggestion(name, event);
			this.close();
		}
	}

	it('[unverified] the focus shows them, Escape and leaving hide them, Enter chooses', () => {
		const field = document.body.createEl('input');
		const chosen: string[] = [];
		const suggest = new Names(host.app, field).onSelect((name) => chosen.push(name));
		field.focus();
		expect(suggest.suggestEl.isConnected).toBe(true);
		press('Escape');
		expect(suggest.suggestEl.isConnected).toBe(false);
		type(field, 'al');
		press('Enter');
		expect([field.value, chosen]).toEqual(['Alan', ['Alan']]);
		type(field, 'a');
		field.blur();
		expect(suggest.suggestEl.isConnected).toBe(false);
		field.detach();
	});
});

describe('search', () => {
	it('[unverified] simple search wants every word, fuzzy search the letters in order', () => {
		expect(prepareSimpleSearch('love ada')('Ada Lovelace')?.matches).toEqual([[0, 3], [4, 8]]);
		expect(prepareSimpleSearch('ada grace')('Ada Lovelace')).toBeNull();
		expect(prepareFuzzySearch('alv')('Ada Lovelace')).not.toBeNull();
		expect(prepareFuzzySearch('zzz')('Ada Lovelace')).toBeNull();
	});

	it('[unverified] the beginning of a word is a better match than its middle', () => {
		const search = prepareFuzzySearch('ada');
		expect(search('Ada Lovelace')?.score).toBeGreaterThan(search('Canada Dry ')?.score ?? 0);
	});
});

describe('icons and tooltips', () => {
	it('[documented] an icon is an SVG named with and without lucide-', () => {
		for (const name of ['users', 'lucide-users', 'lucide-bar-chart-2', 'trash-2', 'more-vertical']) expect(getIcon(name)?.hasClass('svg-icon'), name).toBe(true);
		expect(getIcon('lucide-users')?.hasClass('lucide-users')).toBe(true);
		expect(getIcon('no-such-icon')).toBeNull();
		expect(getIconIds()).toContain('lucide-users');
	});

	it('[documented] addIcon adds one, removeIcon takes it away', () => {
		addIcon('own', '<circle cx="50" cy="50" r="40"/>');
		const el = createDiv();
		setIcon(el, 'own');
		expect(el.find('svg.own circle')).not.toBeNull();
		removeIcon('own');
		setIcon(el, 'own');
		expect(el.childElementCount).toBe(0);
	});

	it('[unverified] setTooltip names the element', () => {
		const el = createDiv();
		setTooltip(el, 'Log');
		expect(el.getAttr('aria-label')).toBe('Log');
	});
});

describe('listeners', () => {
	it('[unverified] unloading leaves no listener on window and document', async () => {
		host.destroy();
		const open = new Map<string, number>();
		const count = (target: EventTarget): void => {
			const add = target.addEventListener.bind(target);
			const remove = target.removeEventListener.bind(target);
			vi.spyOn(target, 'addEventListener').mockImplementation((name: string, ...rest: unknown[]) => {
				open.set(name, (open.get(name) ?? 0) + 1);
				(add as (...args: unknown[]) => void)(name, ...rest);
			});
			vi.spyOn(target, 'removeEventListener').mockImplementation((name: string, ...rest: unknown[]) => {
				open.set(name, (open.get(name) ?? 0) - 1);
				(remove as (...args: unknown[]) => void)(name, ...rest);
			});
		};
		count(window);
		count(document);
		host = await startHost({ 'Ada.md': '' });
		await host.app.workspace.openLinkText('Ada', '');
		await host.app.workspace.ensureSideLeaf('probe', 'right', { reveal: true });
		await turn();
		expect([...open.values()].some((left) => left > 0)).toBe(true);
		const view = host.app.workspace.getLeavesOfType('probe')[0]?.view;
		view?.registerDomEvent(window, 'focus', () => undefined);
		host.destroy();
		await turn();
		expect([...open].filter(([, left]) => left !== 0)).toEqual([]);
		expect(document.body.childElementCount).toBe(0);
		vi.restoreAllMocks();
	});
});
