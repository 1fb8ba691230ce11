import { reportError, type EventRef } from './events';

/** Obsidian's unit of ownership: whatever is registered on it goes away with it. */
export class Component {
	private loaded = false;
	private readonly children: Component[] = [];
	private readonly cleanups: (() => unknown)[] = [];

	/** Loads the component and its children; a promise when `onload` gives one, which only the host awaits. */
	load(): void | Promise<void> {
		if (this.loaded) return;
		this.loaded = true;
		const result: unknown = this.onload();
		for (const child of [...this.children]) void child.load();
		if (result instanceof Promise) return result as Promise<void>;
	}

	onload(): void | Promise<void> {}

	unload(): void {
		if (!this.loaded) return;
		this.loaded = false;
		while (this.children.length > 0) this.children.pop()?.unload();
		while (this.cleanups.length > 0) this.attempt(this.cleanups.pop());
		this.attempt(() => this.onunload());
	}

	onunload(): void {}

	addChild<T extends Component>(component: T): T {
		this.children.push(component);
		if (this.loaded) void component.load();
		return component;
	}

	removeChild<T extends Component>(component: T): T {
		const index = this.children.indexOf(component);
		if (index >= 0) {
			this.children.splice(index, 1);
			component.unload();
		}
		return component;
	}

	register(cleanup: () => unknown): void {
		this.cleanups.push(cleanup);
	}

	registerEvent(ref: EventRef): void {
		this.register(() => ref.source.offref(ref));
	}

	registerDomEvent(target: EventTarget, type: string, callback: (event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
		const listener = (event: Event): void => {
			const result = (callback as (this: EventTarget, event: Event) => unknown).call(target, event);
			if (result instanceof Promise) result.catch((error: unknown) => reportError(error, type));
		};
		target.addEventListener(type, listener, options);
		this.register(() => target.removeEventListener(type, listener, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}

	private attempt(step: (() => unknown) | undefined): void {
		try {
			step?.();
		} catch (error) {
			reportError(error, 'unload');
		}
	}
}
