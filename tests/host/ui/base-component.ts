/** A control: something in a settings row or a dialog that can be switched off. */
export abstract class BaseComponent {
	disabled = false;

	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

/** A control with a value. */
export abstract class ValueComponent<T> extends BaseComponent {
	abstract getValue(): T;
	abstract setValue(value: T): this;

	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = (value) => {
			if (value !== undefined) this.setValue(value);
			return this.getValue();
		};
		return this;
	}
}

/** Reports what a callback threw or rejected with, so that a failing listener never breaks the control. */
export function runCallback(callback: () => unknown): void {
	const fail = (error: unknown): void => console.error(error);
	try {
		const result = callback();
		if (result instanceof Promise) result.catch(fail);
	} catch (error) {
		fail(error);
	}
}
