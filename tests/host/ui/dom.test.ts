import { beforeAll, describe, expect, it, vi } from 'vitest';
import { installDomHelpers } from './dom';

beforeAll(() => installDomHelpers(window));

describe('DOM helpers', () => {
	it('[documented] createEl sets class, text, attributes and appends to the parent', () => {
		const parent = createDiv('outer');
		const el = parent.createEl('a', { cls: ['one', 'two'], text: 'Hi', href: '#x', attr: { 'data-n': 3, hidden: null } });
		expect(parent.firstElementChild).toBe(el);
		expect(el.className).toBe('one two');
		expect(el.getText()).toBe('Hi');
		expect(el.getAttr('data-n')).toBe('3');
		expect(el.getAttr('href')).toBe('#x');
		expect(el.hasAttribute('hidden')).toBe(false);
	});

	it('[documented] createEl takes a class name, prepends, and calls back', () => {
		const parent = createDiv();
		parent.createSpan('last');
		const first = parent.createDiv({ prepend: true }, (el) => el.setText('first'));
		expect(parent.firstElementChild).toBe(first);
		expect(first.getText()).toBe('first');
		expect(parent.lastElementChild?.hasClass('last')).toBe(true);
	});

	it('[documented] createSvg makes an element of the SVG namespace', () => {
		const svg = createDiv().createSvg('svg', { cls: 'chart', attr: { viewBox: '0 0 1 1' } });
		expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg');
		expect(svg.hasClass('chart')).toBe(true);
	});

	it('[documented] classes are added, removed, toggled', () => {
		const el = createDiv();
		el.addClass('a', 'b');
		el.toggleClass(['a', 'c'], false);
		el.toggleClass('d', true);
		expect([...el.classList]).toEqual(['b', 'd']);
	});

	it('[unverified] empty, detach, setText and a fragment as text', () => {
		const parent = createDiv();
		const child = parent.createDiv({ text: 'x' });
		child.setText(createFragment((fragment) => fragment.createEl('b', { text: 'bold' })));
		expect(child.innerHTML).toBe('<b>bold</b>');
		child.detach();
		expect(parent.childNodes).toHaveLength(0);
		child.empty();
		expect(child.childNodes).toHaveLength(0);
	});

	it('[unverified] show, hide and isShown follow the element and its parents', () => {
		const parent = document.body.createDiv();
		const child = parent.createDiv();
		parent.hide();
		expect(child.isShown()).toBe(false);
		parent.show();
		expect(child.isShown()).toBe(true);
		parent.detach();
		expect(child.isShown()).toBe(false);
	});

	it('[unverified] on calls for the delegate target only, and off stops it', () => {
		const parent = document.body.createDiv();
		const inner = parent.createDiv('row').createSpan();
		const listener = vi.fn();
		parent.on('click', '.row', listener);
		inner.click();
		parent.click();
		expect(listener).toHaveBeenCalledTimes(1);
		expect(listener.mock.calls[0]?.[1]).toBe(inner.parentElement);
		parent.off('click', '.row', listener);
		inner.click();
		expect(listener).toHaveBeenCalledTimes(1);
		parent.detach();
	});

	it('[documented] setCssProps sets custom properties, setCssStyles styles', () => {
		const el = createDiv();
		el.setCssProps({ '--size': '3px' });
		el.setCssStyles({ width: '5px' });
		expect(el.style.getPropertyValue('--size')).toBe('3px');
		expect(el.style.width).toBe('5px');
	});

	it('[documented] instanceOf, doc and win', () => {
		const el: Node = createDiv();
		expect(el.instanceOf(HTMLElement)).toBe(true);
		expect(el.instanceOf(SVGElement)).toBe(false);
		expect(el.doc).toBe(document);
		expect(el.win).toBe(window);
	});

	it('[documented] matchParent, find and findAll', () => {
		const parent = createDiv('outer');
		const inner = parent.createDiv('mid').createSpan('leaf');
		expect(inner.matchParent('.outer')).toBe(parent);
		expect(inner.matchParent('.outer', inner)).toBeNull();
		expect(parent.find('.leaf')).toBe(inner);
		expect(parent.findAll('.leaf')).toEqual([inner]);
	});

	it('[documented] arrays, strings, numbers and objects', () => {
		const list = [1, 2, 2, 3];
		list.remove(2);
		expect(list).toEqual([1, 3]);
		expect([list.first(), list.last(), list.contains(3)]).toEqual([1, 3, true]);
		expect([1, 1, 2].unique()).toEqual([1, 2]);
		expect('{0} of {1}'.format('1', '3')).toBe('1 of 3');
		expect(Math.clamp(7, 0, 5)).toBe(5);
		expect(Object.isEmpty({})).toBe(true);
	});

	it('[unverified] the helpers do not show up in for … in', () => {
		expect(Object.keys(Array.prototype)).toEqual([]);
		expect(Object.keys(HTMLElement.prototype)).not.toContain('createEl');
	});
});
