// What Obsidian adds to Element, HTMLElement, SVGElement and DocumentFragment.
import { define, defineGetter, type HostWindow } from './dom';

type AttributeValue = string | number | boolean | null;

function setAttribute(el: Element, name: string, value: AttributeValue): void {
	if (value === null) el.removeAttribute(name);
	else el.setAttribute(name, String(value));
}

const elementHelpers = {
	getText(this: Element) { return this.textContent ?? ''; },
	setText(this: Element, value: string | DocumentFragment) {
		if (typeof value === 'string') {
			this.textContent = value;
		} else {
			this.empty();
			this.appendChild(value);
		}
	},
	addClass(this: Element, ...classes: string[]) { this.classList.add(...classes); },
	addClasses(this: Element, classes: string[]) { this.classList.add(...classes); },
	removeClass(this: Element, ...classes: string[]) { this.classList.remove(...classes); },
	removeClasses(this: Element, classes: string[]) { this.classList.remove(...classes); },
	toggleClass(this: Element, classes: string | string[], value: boolean) {
		for (const name of Array.isArray(classes) ? classes : [classes]) this.classList.toggle(name, value);
	},
	hasClass(this: Element, name: string) { return this.classList.contains(name); },
	setAttr(this: Element, name: string, value: AttributeValue) { setAttribute(this, name, value); },
	setAttrs(this: Element, attributes: Record<string, AttributeValue>) {
		for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
	},
	getAttr(this: Element, name: string) { return this.getAttribute(name); },
	matchParent(this: Element, selector: string, lastParent?: Element) {
		for (const el of ancestorsOf(this)) {
			if (el.matches(selector)) return el;
			if (el === lastParent) return null;
		}
		return null;
	},
	getCssPropertyValue(this: Element, property: string, pseudoElement?: string) {
		return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
	},
	isActiveElement(this: Element) { return this.ownerDocument.activeElement === this; },
	find(this: Element, selector: string) { return this.querySelector(selector); },
	findAll(this: Element, selector: string) { return Array.from(this.querySelectorAll(selector)); },
	findAllSelf(this: Element, selector: string) {
		const inside = Array.from(this.querySelectorAll(selector));
		return this.matches(selector) ? [this, ...inside] : inside;
	},
};

function* ancestorsOf(start: Element): Generator<Element> {
	for (let el: Element | null = start; el; el = el.parentElement) yield el;
}

const styleHelpers = {
	setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) { Object.assign(this.style, styles); },
	setCssProps(this: HTMLElement, props: Record<string, string>) {
		for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
	},
};

const htmlHelpers = {
	show(this: HTMLElement) { if (this.style.display === 'none') this.style.removeProperty('display'); },
	hide(this: HTMLElement) { this.style.display = 'none'; },
	toggle(this: HTMLElement, shown: boolean) {
		if (shown) this.show();
		else this.hide();
	},
	toggleVisibility(this: HTMLElement, visible: boolean) {
		if (visible) this.style.removeProperty('visibility');
		else this.style.visibility = 'hidden';
	},
	// Without layout (a headless test) nothing has an offset parent, so the styles on the way up decide.
	isShown(this: HTMLElement) {
		if (!this.isConnected) return false;
		for (const el of ancestorsOf(this)) {
			if (el.instanceOf(HTMLElement) && el.style.display === 'none') return false;
		}
		return true;
	},
};

/** The width or height inside an element's padding. */
function innerSize(el: HTMLElement, outer: number, sides: readonly [string, string]): number {
	const style = el.win.getComputedStyle(el);
	const padding = sides.map((side) => Number.parseFloat(style.getPropertyValue(side)) || 0);
	return outer - padding.reduce((sum, value) => sum + value, 0);
}

/** Adds the Element, HTMLElement, SVGElement and DocumentFragment helpers. */
export function installElementHelpers(win: HostWindow): void {
	define(win.Element.prototype, elementHelpers);
	define(win.HTMLElement.prototype, { ...styleHelpers, ...htmlHelpers });
	define(win.SVGElement.prototype, styleHelpers);
	defineGetter<HTMLElement>(win.HTMLElement.prototype, 'innerWidth', function () {
		return innerSize(this, this.clientWidth, ['padding-left', 'padding-right']);
	});
	defineGetter<HTMLElement>(win.HTMLElement.prototype, 'innerHeight', function () {
		return innerSize(this, this.clientHeight, ['padding-top', 'padding-bottom']);
	});
	define(win.DocumentFragment.prototype, {
		find(this: DocumentFragment, selector: string) { return this.querySelector(selector); },
		findAll(this: DocumentFragment, selector: string) { return Array.from(this.querySelectorAll(selector)); },
	});
}
