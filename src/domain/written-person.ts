import { plainName } from './property';
import type { WrittenProperties, WrittenProperty } from './property';
import type { PropertyStep, Scalar } from './property-step';
import type { Property, Rules } from './rules';

/** The properties of ours in one note, by the names they have there. */
export class WrittenPerson {
	constructor(
		private readonly written: WrittenProperties,
		private readonly propertyNames: Rules['propertyNames'],
	) {}

	/** All spellings of a property, the one that counts first. */
	all(property: Property): readonly WrittenProperty[] {
		return this.written.all(property);
	}

	/** The spelling that counts. */
	first(property: Property): WrittenProperty | undefined {
		return this.written.first(property);
	}

	/** The property by its own name, however that is cased, and not by what is read for it besides. */
	own(property: Property): WrittenProperty | undefined {
		return this.all(property).find(({ name }) => plainName(name) === plainName(this.propertyNames[property]));
	}

	/** The name under which a property is written from now on. */
	nameFor(property: Property, written: WrittenProperty | undefined): string {
		return written?.name ?? this.propertyNames[property];
	}

	set(property: Property, value: Scalar | readonly Scalar[]): readonly PropertyStep[] {
		return [{ name: this.nameFor(property, this.first(property)), value }];
	}

	/** Every spelling goes: one that stayed would count from then on. */
	clear(property: Property): readonly PropertyStep[] {
		return this.all(property).map(({ name }) => ({ name, value: null }));
	}
}

/** The property with these values, none for no property; null where one of them would not survive being written again. */
export function rewritten({ name, value }: WrittenProperty, values: readonly unknown[]): PropertyStep | null {
	if (values.length === 0) return { name, value: null };
	if (!values.every(isScalar)) return null;
	const [only] = values;
	return { name, value: values.length === 1 && only !== undefined && !Array.isArray(value) ? only : values };
}

function isScalar(value: unknown): value is Scalar {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
