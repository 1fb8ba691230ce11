import { toValue, NullValue, type Value } from './bases-values';
import { Component } from './component';
import type { TFile } from './files';
import type { MetadataCache } from './metadata-cache';
import { parsePropertyId } from './text';

/** What a base view is handed; it has no members of its own. */
export class QueryController extends Component {}

/** A plugin's registration of a kind of view. */
export interface BasesRegistration {
	name: string;
	icon: string;
	factory: (controller: QueryController, containerEl: HTMLElement) => BasesView;
	options?: (config: BasesViewConfig) => unknown[];
}

/** A view of a base, as plugins extend it. */
export abstract class BasesView extends Component {
	abstract type: string;
	// Given by the base before the first `onDataUpdated`; declared, so that a subclass's field does not hide it.
	declare app: unknown;
	declare config: BasesViewConfig;
	declare allProperties: string[];
	declare data: BasesQueryResult;
	/** What `createFileForView` does; given by the base. */
	declare createFile: (baseFileName?: string, process?: (frontmatter: Record<string, unknown>) => void) => Promise<void>;

	constructor(readonly controller: QueryController) {
		super();
	}

	abstract onDataUpdated(): void;

	createFileForView(baseFileName?: string, process?: (frontmatter: Record<string, unknown>) => void): Promise<void> {
		return this.createFile(baseFileName, process);
	}
}

/** The settings of a view in its base. */
export class BasesViewConfig {
	constructor(
		readonly name: string,
		private readonly values: Map<string, unknown>,
		private readonly onChange: () => void,
	) {}

	get(key: string): unknown {
		return this.values.get(key);
	}

	getAsPropertyId(key: string): string | null {
		const value = this.get(key);
		return typeof value === 'string' && /^(?:note|file|formula)\../.test(value) ? value : null;
	}

	getEvaluatedFormula(_view: BasesView, _key: string): Value {
		return NullValue.value;
	}

	set(key: string, value: unknown): void {
		if (value === null || value === undefined) this.values.delete(key);
		else this.values.set(key, value);
		this.onChange();
	}

	getOrder(): string[] {
		const order = this.get('order');
		return Array.isArray(order) ? order.map(String) : ['file.name'];
	}

	getSort(): { property: string; direction: 'ASC' | 'DESC' }[] {
		const sort = this.get('sort');
		return Array.isArray(sort) ? (sort as { property: string; direction: 'ASC' | 'DESC' }[]) : [];
	}

	getDisplayName(propertyId: string): string {
		return parsePropertyId(propertyId).name;
	}
}

/** One note of a base. */
export class BasesEntry {
	constructor(readonly file: TFile, private readonly metadataCache: MetadataCache, private readonly formulaOf: (name: string) => Value | null = () => null) {}

	getValue(propertyId: string): Value | null {
		const { type, name } = parsePropertyId(propertyId);
		if (type === 'formula') return this.formulaOf(name);
		if (type === 'note') return toValue(this.metadataCache.getFileCache(this.file)?.frontmatter?.[name]);
		if (type !== 'file') return null;
		const { file } = this;
		const byName: Record<string, unknown> = { name: file.name, basename: file.basename, path: file.path, ext: file.extension, folder: file.parent?.path ?? '', size: file.stat.size };
		return name in byName ? toValue(byName[name]) : null;
	}
}

/** Notes that share a value. */
export class BasesEntryGroup {
	constructor(readonly entries: BasesEntry[], readonly key?: Value) {}

	hasKey(): boolean {
		return this.key !== undefined && this.key.isTruthy();
	}
}

/** What a base found; a new one for each update. */
export class BasesQueryResult {
	constructor(readonly data: BasesEntry[], private readonly config: BasesViewConfig) {}

	get properties(): string[] {
		return this.config.getOrder();
	}

	get groupedData(): BasesEntryGroup[] {
		const groupBy = this.config.get('groupBy') as { property?: string; direction?: string } | undefined;
		const property = groupBy?.property;
		if (property === undefined) return [new BasesEntryGroup(this.data)];
		const groups = new Map<string, BasesEntryGroup>();
		for (const entry of this.data) {
			const key = entry.getValue(property) ?? NullValue.value;
			const group = groups.get(key.toString());
			if (group) group.entries.push(entry);
			else groups.set(key.toString(), new BasesEntryGroup([entry], key));
		}
		const sign = groupBy?.direction === 'DESC' ? -1 : 1;
		// Without a value comes last; what the app does there is unverified.
		return [...groups.values()].sort((a, b) => Number(b.hasKey()) - Number(a.hasKey()) || sign * (String(a.key) < String(b.key) ? -1 : 1));
	}

	getSummaryValue(): Value {
		return NullValue.value;
	}
}
