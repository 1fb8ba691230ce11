import moment from 'moment';
import { parse } from 'yaml';
import { BooleanValue, DateValue, ListValue, NullValue, NumberValue, StringValue, type Value } from './bases-values';
import type { TFile } from './files';
import { evaluateFormula, type FormulaScope } from './formula/evaluate';
import { FormulaError } from './formula/tokens';
import { FormulaDate, isList, isTruthy, textOf, type FormulaValue } from './formula/values';
import type { MetadataCache } from './metadata-cache';
import { getAllTags } from './text';

/** One view as a base keeps it. */
export interface BaseView {
	readonly type: string;
	readonly name: string;
	/** All its keys, those of plugins too. */
	readonly keys: Readonly<Record<string, unknown>>;
}

/** A `.base` file: which notes are in it, its formulas, its views. */
export class BaseFile {
	readonly views: readonly BaseView[];
	readonly formulas: Readonly<Record<string, string>>;
	private readonly filters: unknown;
	private readonly properties: Readonly<Record<string, unknown>>;

	constructor(text: string, private readonly metadataCache: MetadataCache, private readonly now: () => Date = () => new Date()) {
		const base = recordOf(parse(text));
		this.filters = base['filters'];
		this.properties = recordOf(base['properties']);
		this.formulas = Object.fromEntries(Object.entries(recordOf(base['formulas'])).map(([name, formula]) => [name, String(formula)]));
		const views: readonly unknown[] = Array.isArray(base['views']) ? base['views'] : [];
		this.views = views.map(recordOf).map((keys) => ({ type: String(keys['type']), name: String(keys['name']), keys }));
	}

	/** True for a note that passes the base's filters and the view's. */
	has(file: TFile, view: BaseView): boolean {
		const scope = this.scopeOf(file);
		return passes(this.filters, scope) && passes(view.keys['filters'], scope);
	}

	/** A formula of a note as a base's views get it; what cannot be worked out is shown by its reason. */
	valueOf(file: TFile, formula: string): Value {
		try {
			return toBasesValue(this.resultOf(file, formula));
		} catch (error) {
			if (error instanceof FormulaError) return new StringValue(error.message);
			throw error;
		}
	}

	/** The result of a formula, by its name. */
	resultOf(file: TFile, formula: string): FormulaValue {
		return evaluateFormula(`formula.${formula}`, this.scopeOf(file));
	}

	displayNameOf(property: string): string {
		const name = recordOf(this.properties[property])['displayName'];
		return typeof name === 'string' ? name : property.replace(/^(?:note|file|formula)\./, '');
	}

	private scopeOf(file: TFile): FormulaScope {
		const cache = this.metadataCache.getFileCache(file);
		return {
			file: { path: file.path, tags: cache ? getAllTags(cache).map((tag) => tag.slice(1)) : [], properties: cache?.frontmatter ?? {} },
			formulas: this.formulas,
			now: moment(this.now()),
			areDatesTyped: true,
		};
	}
}

/** A statement, or `and`, `or`, `not` of filters; none lets every file through. */
function passes(filter: unknown, scope: FormulaScope): boolean {
	if (filter === undefined || filter === null) return true;
	if (typeof filter === 'string') return isTrue(filter, scope);
	const { and, or, not } = recordOf(filter);
	const each = (filters: unknown): readonly boolean[] => (Array.isArray(filters) ? filters : []).map((one: unknown) => passes(one, scope));
	if (and !== undefined) return each(and).every(Boolean);
	if (or !== undefined) return each(or).some(Boolean);
	return !each(not).some(Boolean);
}

/** A statement that cannot be worked out lets nothing through; what the app does there is unverified. */
function isTrue(filter: string, scope: FormulaScope): boolean {
	try {
		return isTruthy(evaluateFormula(filter, scope));
	} catch (error) {
		if (error instanceof FormulaError) return false;
		throw error;
	}
}

function toBasesValue(value: FormulaValue): Value {
	if (value === null) return NullValue.value;
	if (isList(value)) return new ListValue(value.map(toBasesValue));
	if (typeof value === 'number') return new NumberValue(value);
	if (typeof value === 'boolean') return new BooleanValue(value);
	return value instanceof FormulaDate ? new DateValue(value.at.toDate(), value.hasTime) : new StringValue(textOf(value));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
