// What Obsidian adds for events: delegation, clicks with the middle button, insertion, and members of UIEvent.
import { define, defineGetter, type HostWindow } from './dom';

type DelegatedListener = (this: EventTarget, event: Event, delegateTarget: HTMLElement) => unknown;
type ListenerOptions = boolean | AddEventListenerOptions;

interface Delegation {
	type: string;
	selector: string;
	listener: DelegatedListener;
	callback: (event: Event) => void;
	options: ListenerOptions | undefined;
}

const delegations = new WeakMap<EventTarget, Delegation[]>();

function delegate(target: EventTarget, type: string, selector: string, listener: DelegatedListener, options?: ListenerOptions): void {
	const callback = (event: Event): void => {
		const origin = event.target as Node | null;
		const start = origin && 'closest' in origin ? (origin as Element) : origin?.parentElement;
		const match = start?.closest<HTMLElement>(selector);
		if (!match) return;
		const inside = 'contains' in target ? (target as Node).contains(match) : true;
		if (inside) listener.call(target, event, match);
	};
	target.addEventListener(type, callback, options);
	delegations.set(target, [...(delegations.get(target) ?? []), { type, selector, listener, callback, options }]);
}

function undelegate(target: EventTarget, type: string, selector: string, listener: DelegatedListener, options?: ListenerOptions): void {
	const left = (delegations.get(target) ?? []).filter((entry) => {
		const same = entry.type === type && entry.selector === selector && entry.listener === listener && entry.options === options;
		if (same) target.removeEventListener(type, entry.callback, options);
		return !same;
	});
	delegations.set(target, left);
}

const delegation = {
	on(this: EventTarget, type: string, selector: string, listener: DelegatedListener, options?: ListenerOptions) {
		delegate(this, type, selector, listener, options);
	},
	off(this: EventTarget, type: string, selector: string, listener: DelegatedListener, options?: ListenerOptions) {
		undelegate(this, type, selector, listener, options);
	},
};

/** Calls back when an element enters the document; the function handed back stops it. */
function watchInsertion(el: HTMLElement, win: HostWindow, callback: () => unknown, once: boolean): () => void {
	let wasInside = el.isConnected;
	const observer = new win.MutationObserver(() => {
		const inside = el.isConnected;
		if (inside && !wasInside) {
			if (once) observer.disconnect();
			callback();
		}
		wasInside = inside;
	});
	observer.observe(el.ownerDocument, { childList: true, subtree: true });
	return () => observer.disconnect();
}

/** Adds the event helpers to HTMLElement, Document and UIEvent. */
export function installEventHelpers(win: HostWindow): void {
	define(win.HTMLElement.prototype, {
		...delegation,
		onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: ListenerOptions) {
			const run = (event: Event): void => { listener.call(this, event as MouseEvent); };
			this.addEventListener('click', run, options);
			this.addEventListener('auxclick', run, options);
		},
		onNodeInserted(this: HTMLElement, listener: () => unknown, once = false) {
			return watchInsertion(this, win, listener, once);
		},
		// There is one window here, so no element ever moves to another.
		onWindowMigrated: () => () => undefined,
		trigger(this: HTMLElement, type: string) {
			this.dispatchEvent(new win.Event(type, { bubbles: true, cancelable: true }));
		},
	});
	define(win.Document.prototype, delegation);
	defineGetter<UIEvent>(win.UIEvent.prototype, 'targetNode', function () { return this.target; });
	defineGetter<UIEvent>(win.UIEvent.prototype, 'win', function () { return (this.target as Node | null)?.win ?? win; });
	defineGetter<UIEvent>(win.UIEvent.prototype, 'doc', function () { return (this.target as Node | null)?.doc ?? win.document; });
	define(win.UIEvent.prototype, {
		instanceOf(this: UIEvent, type: abstract new (...args: never[]) => unknown) { return this instanceof type; },
	});
}
