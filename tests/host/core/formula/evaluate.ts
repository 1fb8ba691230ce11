import type moment from 'moment';
import { callGlobal, callMethod, fieldOf } from './functions';
import { parseFormula, type Node } from './parse';
import { FormulaError } from './tokens';
import { FormulaDate, FormulaDuration, FormulaFile, isEqual, isList, isTruthy, valueOfProperty, type FileSource, type FormulaValue } from './values';

/** What formulas of one note can see. */
export interface FormulaScope {
	readonly file: FileSource;
	/** The other formulas of the base, by name. */
	readonly formulas: Readonly<Record<string, string>>;
	readonly now: moment.Moment;
	/** Whether properties with a day were assigned the type "date": then they come as dates, else as text. */
	readonly areDatesTyped: boolean;
}

/** Works a formula or filter out for a note; throws a {@link FormulaError} where the app would show an error. */
export function evaluateFormula(formula: string, scope: FormulaScope): FormulaValue {
	return new Evaluation(scope, [], new Map()).of(parseFormula(formula));
}

type Variables = Readonly<Record<string, FormulaValue>>;

class Evaluation {
	constructor(
		private readonly scope: FormulaScope,
		/** Formulas that wait for this one: none may wait for itself. */
		private readonly waiting: readonly string[],
		/** Results of formulas: many are asked for more than once. */
		private readonly known: Map<string, FormulaValue>,
		private readonly variables: Variables = {},
	) {}

	of(node: Node): FormulaValue {
		switch (node.type) {
			case 'value': return node.value;
			case 'pattern': return new RegExp(node.source, node.flags);
			case 'name': return this.named(node.name);
			case 'list': return node.items.map((item) => this.of(item));
			case 'member': return this.member(node.of, node.name);
			case 'index': return this.index(node.of, node.index);
			case 'call': return this.call(node.callee, node.args);
			case 'not': return !isTruthy(this.of(node.of));
			case 'minus': return -needNumber(this.of(node.of));
			case 'binary': return this.binary(node.sign, node.left, node.right);
		}
	}

	/** A variable of a list's function, the file, or a property of the note. */
	private named(name: string): FormulaValue {
		if (Object.hasOwn(this.variables, name)) return this.variables[name] ?? null;
		return name === 'file' ? new FormulaFile(this.scope.file) : this.property(name);
	}

	private property(name: string): FormulaValue {
		const { file, areDatesTyped } = this.scope;
		return Object.hasOwn(file.properties, name) ? valueOfProperty(file.properties[name], areDatesTyped) : null;
	}

	private member(of: Node, name: string): FormulaValue {
		if (of.type === 'name' && of.name === 'note') return this.property(name);
		if (of.type === 'name' && of.name === 'formula') return this.formula(name);
		return fieldOf(this.of(of), name);
	}

	private index(of: Node, index: Node): FormulaValue {
		const key = this.of(index);
		if (of.type === 'name' && of.name === 'note' && typeof key === 'string') return this.property(key);
		const value = this.of(of);
		if (isList(value) && typeof key === 'number') return value[key] ?? null;
		throw new FormulaError('Only notes and lists are looked into by brackets');
	}

	private formula(name: string): FormulaValue {
		const { formulas } = this.scope;
		if (!Object.hasOwn(formulas, name)) throw new FormulaError(`There is no formula ${name}`);
		if (this.waiting.includes(name)) throw new FormulaError(`The formula ${name} leads back to itself`);
		const known = this.known.get(name);
		if (known !== undefined) return known;
		const result = new Evaluation(this.scope, [...this.waiting, name], this.known).of(parseFormula(formulas[name] ?? ''));
		this.known.set(name, result);
		return result;
	}

	private call(callee: Node, args: readonly Node[]): FormulaValue {
		if (callee.type === 'name') {
			if (callee.name === 'if') return this.choose(args);
			return callGlobal(callee.name, args.map((arg) => this.of(arg)), this.scope.now);
		}
		if (callee.type !== 'member') throw new FormulaError('Only functions can be called');
		const value = this.of(callee.of);
		const [body] = args;
		if (isList(value) && body && (callee.name === 'map' || callee.name === 'filter')) return this.each(value, body, callee.name);
		return callMethod(value, callee.name, args.map((arg) => this.of(arg)));
	}

	/** The help's own example, `if(price, price.toFixed(2))`, would fail without a price if both were worked out. */
	private choose([condition, whenTrue, whenFalse]: readonly Node[]): FormulaValue {
		if (!condition || !whenTrue) throw new FormulaError('if() takes a condition and a result');
		if (isTruthy(this.of(condition))) return this.of(whenTrue);
		return whenFalse ? this.of(whenFalse) : null;
	}

	private each(list: readonly FormulaValue[], body: Node, name: 'map' | 'filter'): FormulaValue {
		const results = list.map((value, index) => new Evaluation(this.scope, this.waiting, this.known, { value, index }).of(body));
		return name === 'map' ? results : list.filter((_value, index) => isTruthy(results[index] ?? null));
	}

	private binary(sign: string, left: Node, right: Node): FormulaValue {
		if (sign === '&&') return isTruthy(this.of(left)) && isTruthy(this.of(right));
		if (sign === '||') return isTruthy(this.of(left)) || isTruthy(this.of(right));
		const [a, b] = [this.of(left), this.of(right)];
		switch (sign) {
			case '==': return isEqual(a, b);
			case '!=': return !isEqual(a, b);
			case '<': case '>': case '<=': case '>=': return compare(sign, a, b);
			default: return arithmetic(sign, a, b);
		}
	}
}

function compare(sign: string, a: FormulaValue, b: FormulaValue): boolean {
	const [left, right] = a instanceof FormulaDate && b instanceof FormulaDate ? [a.milliseconds, b.milliseconds] : [needNumber(a), needNumber(b)];
	switch (sign) {
		case '<': return left < right;
		case '>': return left > right;
		case '<=': return left <= right;
		default: return left >= right;
	}
}

function arithmetic(sign: string, a: FormulaValue, b: FormulaValue): FormulaValue {
	if (a instanceof FormulaDate && (sign === '+' || sign === '-')) {
		if (b instanceof FormulaDate) return sign === '-' ? a.milliseconds - b.milliseconds : fail(sign);
		const duration = typeof b === 'string' ? FormulaDuration.parse(b) : b;
		return duration instanceof FormulaDuration ? a.moved(duration, sign === '+' ? 1 : -1) : fail(sign);
	}
	if (sign === '+' && typeof a === 'string' && typeof b === 'string') return a + b;
	const [left, right] = [needNumber(a), needNumber(b)];
	switch (sign) {
		case '+': return left + right;
		case '-': return left - right;
		case '*': return left * right;
		case '/': return left / right;
		case '%': return left % right;
		default: return fail(sign);
	}
}

function needNumber(value: FormulaValue): number {
	if (typeof value !== 'number') throw new FormulaError('This takes numbers, or dates on both sides');
	return value;
}

function fail(sign: string): never {
	throw new FormulaError(`"${sign}" does not fit these values`);
}
