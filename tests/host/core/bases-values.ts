import moment from 'moment';
import type { TFile } from './files';

/** A value in a base. */
export abstract class Value {
	static type = 'unknown';

	static equals(a: Value | null, b: Value | null): boolean {
		return a === b || (a !== null && b !== null && a.equals(b));
	}

	static looseEquals(a: Value | null, b: Value | null): boolean {
		return a === b || (a !== null && b !== null && a.looseEquals(b));
	}

	abstract toString(): string;
	abstract isTruthy(): boolean;

	equals(other: Value): boolean {
		return this.constructor === other.constructor && this.toString() === other.toString();
	}

	looseEquals(other: Value): boolean {
		return this.toString() === other.toString();
	}

	renderTo(el: HTMLElement, _context: unknown): void {
		el.append(this.toString());
	}
}

/** No value. */
export class NullValue extends Value {
	static override type = 'null';
	static value = new NullValue();

	override toString(): string {
		return '';
	}

	override isTruthy(): boolean {
		return false;
	}
}

/** Any value there is. */
export abstract class NotNullValue extends Value {}

/** A value that wraps one of the language's own. */
export abstract class PrimitiveValue<T> extends NotNullValue {
	constructor(readonly data: T) {
		super();
	}

	override toString(): string {
		return String(this.data);
	}

	override isTruthy(): boolean {
		return Boolean(this.data);
	}
}

export class StringValue extends PrimitiveValue<string> {
	static override type = 'string';
}

export class NumberValue extends PrimitiveValue<number> {
	static override type = 'number';
}

export class BooleanValue extends PrimitiveValue<boolean> {
	static override type = 'boolean';
}

export class TagValue extends StringValue {
	static override type = 'tag';
}

export class UrlValue extends StringValue {}

export class HTMLValue extends StringValue {}

export class IconValue extends StringValue {}

export class ImageValue extends StringValue {}

/** A link as it is written. */
export class LinkValue extends StringValue {
	static parseFromString(_app: unknown, input: string, _sourcePath: string): LinkValue | null {
		return /^\[\[[^[\]]+\]\]$/.test(input) ? new LinkValue(input) : null;
	}
}

/** A list of values. */
export class ListValue extends NotNullValue {
	static override type = 'list';
	private readonly items: readonly Value[];

	constructor(items: readonly unknown[]) {
		super();
		this.items = items.map(toValue);
	}

	override toString(): string {
		return this.items.map(String).join(', ');
	}

	override isTruthy(): boolean {
		return this.items.length > 0;
	}

	includes(value: Value): boolean {
		return this.items.some((item) => Value.looseEquals(item, value));
	}

	length(): number {
		return this.items.length;
	}

	get(index: number): Value {
		return this.items[index] ?? NullValue.value;
	}

	concat(other: ListValue): ListValue {
		return new ListValue([...this.items, ...other.items]);
	}
}

/** A map of values. */
export class ObjectValue extends NotNullValue {
	static override type = 'object';

	constructor(private readonly data: Readonly<Record<string, unknown>>) {
		super();
	}

	override toString(): string {
		return JSON.stringify(this.data);
	}

	override isTruthy(): boolean {
		return !this.isEmpty();
	}

	isEmpty(): boolean {
		return Object.keys(this.data).length === 0;
	}

	get(key: string): Value | null {
		return key in this.data ? toValue(this.data[key]) : null;
	}
}

/** A day, with or without a time. */
export class DateValue extends NotNullValue {
	constructor(private readonly date: Date, private readonly hasTime: boolean) {
		super();
	}

	static parseFromString(input: string): DateValue | null {
		const parsed = moment(input, moment.ISO_8601, true);
		return parsed.isValid() ? new DateValue(parsed.toDate(), /T\d/.test(input)) : null;
	}

	override toString(): string {
		return moment(this.date).format(this.hasTime ? 'YYYY-MM-DDTHH:mm:ss' : 'YYYY-MM-DD');
	}

	dateOnly(): DateValue {
		return new DateValue(moment(this.date).startOf('day').toDate(), false);
	}

	relative(): string {
		return moment(this.date).fromNow();
	}

	override isTruthy(): boolean {
		return true;
	}
}

/** A file of the vault. */
export class FileValue extends NotNullValue {
	constructor(private readonly file: TFile) {
		super();
	}

	override toString(): string {
		return this.file.path;
	}

	override isTruthy(): boolean {
		return true;
	}
}

/** A property's value as bases hold it. */
export function toValue(raw: unknown): Value {
	if (raw instanceof Value) return raw;
	if (typeof raw === 'number') return new NumberValue(raw);
	if (typeof raw === 'boolean') return new BooleanValue(raw);
	if (typeof raw === 'string') return LinkValue.parseFromString(null, raw, '') ?? (/^\d{4}-\d{2}-\d{2}/.test(raw) ? DateValue.parseFromString(raw) : null) ?? new StringValue(raw);
	if (Array.isArray(raw)) return new ListValue(raw);
	if (typeof raw === 'object' && raw !== null) return new ObjectValue(raw as Record<string, unknown>);
	return NullValue.value;
}
