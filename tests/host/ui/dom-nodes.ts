// What Obsidian adds to Node, and the globals that create elements.
import { define, defineGetter, type HostWindow } from './dom';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** The window of a document; the installed one for its own document, so that a test's timers apply. */
function windowOf(win: HostWindow, doc: Document | null): Window {
	return doc === null || doc === win.document ? win : doc.defaultView ?? win;
}

function classNames(cls: string | string[]): string[] {
	return (Array.isArray(cls) ? cls : [cls]).flatMap((names) => names.split(/\s+/)).filter((name) => name !== '');
}

function applyInfo(el: HTMLElement, info: DomElementInfo): void {
	if (info.cls !== undefined) el.classList.add(...classNames(info.cls));
	if (info.text !== undefined) el.setText(info.text);
	if (info.attr) el.setAttrs(info.attr);
	if (info.title !== undefined) el.title = info.title;
	if (info.type !== undefined) el.setAttribute('type', info.type);
	if (info.placeholder !== undefined) el.setAttribute('placeholder', info.placeholder);
	if (info.href !== undefined) el.setAttribute('href', info.href);
	if (info.value !== undefined && 'value' in el) el.value = info.value;
}

function place(el: Element, parent: Node | undefined, prepend: boolean | undefined): void {
	if (!parent) return;
	if (prepend) parent.insertBefore(el, parent.firstChild);
	else parent.appendChild(el);
}

function makeElement(doc: Document, tag: string, options: DomElementInfo | string | undefined, parent: Node | undefined, callback?: (el: HTMLElement) => void): HTMLElement {
	const info = typeof options === 'string' ? { cls: options } : options ?? {};
	const el = doc.createElement(tag);
	applyInfo(el, info);
	callback?.(el);
	place(el, info.parent ?? parent, info.prepend);
	return el;
}

function makeSvg(doc: Document, tag: string, options: SvgElementInfo | string | undefined, parent: Node | undefined, callback?: (el: SVGElement) => void): SVGElement {
	const info = typeof options === 'string' ? { cls: options } : options ?? {};
	const el = doc.createElementNS(SVG_NAMESPACE, tag);
	if (info.cls !== undefined) el.classList.add(...classNames(info.cls));
	if (info.attr) el.setAttrs(info.attr);
	callback?.(el);
	place(el, info.parent ?? parent, info.prepend);
	return el;
}

type ElementCallback = (el: HTMLElement) => void;

/** Adds the Node helpers and the creating globals. */
export function installNodeHelpers(win: HostWindow): void {
	const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);

	define(win.Node.prototype, {
		detach(this: Node) { this.parentNode?.removeChild(this); },
		empty(this: Node) { while (this.lastChild) this.removeChild(this.lastChild); },
		insertAfter(this: Node, node: Node, child: Node | null) {
			return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
		},
		indexOf(this: Node, other: Node) { return Array.from(this.childNodes).indexOf(other as ChildNode); },
		setChildrenInPlace(this: Node, children: Node[]) {
			for (const child of Array.from(this.childNodes)) if (!children.includes(child)) this.removeChild(child);
			children.forEach((child, index) => {
				const present = this.childNodes[index] ?? null;
				if (present !== child) this.insertBefore(child, present);
			});
		},
		appendText(this: Node, text: string) { this.appendChild(documentOf(this).createTextNode(text)); },
		// By name as well: an element of another window has other constructors.
		instanceOf(this: Node, type: { new (): unknown; name: string }) {
			if (this instanceof type) return true;
			const own = (windowOf(win, documentOf(this)) as unknown as Record<string, unknown>)[type.name];
			return typeof own === 'function' && this instanceof own;
		},
		createEl(this: Node, tag: string, options?: DomElementInfo | string, callback?: ElementCallback) {
			return makeElement(documentOf(this), tag, options, this, callback);
		},
		createDiv(this: Node, options?: DomElementInfo | string, callback?: ElementCallback) {
			return makeElement(documentOf(this), 'div', options, this, callback);
		},
		createSpan(this: Node, options?: DomElementInfo | string, callback?: ElementCallback) {
			return makeElement(documentOf(this), 'span', options, this, callback);
		},
		createSvg(this: Node, tag: string, options?: SvgElementInfo | string, callback?: (el: SVGElement) => void) {
			return makeSvg(documentOf(this), tag, options, this, callback);
		},
	});
	defineGetter<Node>(win.Node.prototype, 'doc', function () { return documentOf(this); });
	defineGetter<Node>(win.Node.prototype, 'win', function () { return windowOf(win, documentOf(this)); });
	defineGetter<Node>(win.Node.prototype, 'constructorWin', () => win);

	define(win, {
		activeWindow: win,
		activeDocument: win.document,
		createEl: (tag: string, options?: DomElementInfo | string, callback?: ElementCallback) => makeElement(win.document, tag, options, undefined, callback),
		createDiv: (options?: DomElementInfo | string, callback?: ElementCallback) => makeElement(win.document, 'div', options, undefined, callback),
		createSpan: (options?: DomElementInfo | string, callback?: ElementCallback) => makeElement(win.document, 'span', options, undefined, callback),
		createSvg: (tag: string, options?: SvgElementInfo | string, callback?: (el: SVGElement) => void) => makeSvg(win.document, tag, options, undefined, callback),
		createFragment: (callback?: (el: DocumentFragment) => void) => {
			const fragment = win.document.createDocumentFragment();
			callback?.(fragment);
			return fragment;
		},
		sleep: (ms: number) => new Promise<void>((resolve) => { win.setTimeout(resolve, ms); }),
		nextFrame: () => new Promise<void>((resolve) => { win.requestAnimationFrame(() => resolve()); }),
		ready: (callback: () => unknown) => {
			if (win.document.readyState !== 'loading') callback();
			else win.document.addEventListener('DOMContentLoaded', () => callback(), { once: true });
		},
		fish: (selector: string) => win.document.querySelector(selector),
		fishAll: (selector: string) => Array.from(win.document.querySelectorAll(selector)),
		ajax: () => { throw new Error('The stand-in has no ajax'); },
		ajaxPromise: () => { throw new Error('The stand-in has no ajaxPromise'); },
	});
}
