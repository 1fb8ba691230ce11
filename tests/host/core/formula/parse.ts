import { FormulaError, tokensOf, type Token } from './tokens';

/** A formula as a tree. */
export type Node =
	| { readonly type: 'value'; readonly value: number | string | boolean | null }
	| { readonly type: 'pattern'; readonly source: string; readonly flags: string }
	| { readonly type: 'name'; readonly name: string }
	| { readonly type: 'list'; readonly items: readonly Node[] }
	| { readonly type: 'member'; readonly of: Node; readonly name: string }
	| { readonly type: 'index'; readonly of: Node; readonly index: Node }
	| { readonly type: 'call'; readonly callee: Node; readonly args: readonly Node[] }
	| { readonly type: 'not' | 'minus'; readonly of: Node }
	| { readonly type: 'binary'; readonly sign: string; readonly left: Node; readonly right: Node };

/** Weakest first. */
const BINARY: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Reads a formula or a filter of a base; both have one syntax. */
export function parseFormula(formula: string): Node {
	return new Parser(formula).parse();
}

class Parser {
	private readonly tokens: readonly Token[];
	private at = 0;

	constructor(private readonly formula: string) {
		this.tokens = tokensOf(formula);
	}

	parse(): Node {
		const node = this.binary(0);
		if (this.at < this.tokens.length) this.fail();
		return node;
	}

	private binary(level: number): Node {
		const signs = BINARY[level];
		if (!signs) return this.unary();
		let left = this.binary(level + 1);
		for (let sign = this.sign(...signs); sign !== null; sign = this.sign(...signs)) left = { type: 'binary', sign, left, right: this.binary(level + 1) };
		return left;
	}

	private unary(): Node {
		const sign = this.sign('!', '-');
		if (sign === null) return this.postfix();
		return { type: sign === '!' ? 'not' : 'minus', of: this.unary() };
	}

	private postfix(): Node {
		let node = this.primary();
		for (let sign = this.sign('.', '[', '('); sign !== null; sign = this.sign('.', '[', '(')) {
			if (sign === '.') node = { type: 'member', of: node, name: this.name() };
			else if (sign === '(') node = { type: 'call', callee: node, args: this.listUntil(')') };
			else {
				node = { type: 'index', of: node, index: this.binary(0) };
				this.needed(']');
			}
		}
		return node;
	}

	private primary(): Node {
		if (this.sign('(') !== null) {
			const node = this.binary(0);
			this.needed(')');
			return node;
		}
		if (this.sign('[') !== null) return { type: 'list', items: this.listUntil(']') };
		const token = this.tokens[this.at++];
		switch (token?.type) {
			case 'number': case 'text': return { type: 'value', value: token.value };
			case 'pattern': return { type: 'pattern', source: token.source, flags: token.flags };
			case 'name': return Object.hasOwn(WORDS, token.value) ? { type: 'value', value: WORDS[token.value] ?? null } : { type: 'name', name: token.value };
			default: return this.fail();
		}
	}

	private listUntil(end: string): readonly Node[] {
		const items: Node[] = [];
		while (this.sign(end) === null) {
			items.push(this.binary(0));
			if (this.sign(',') === null) {
				this.needed(end);
				break;
			}
		}
		return items;
	}

	private sign(...signs: readonly string[]): string | null {
		const token = this.tokens[this.at];
		if (token?.type !== 'sign' || !signs.includes(token.value)) return null;
		this.at++;
		return token.value;
	}

	private name(): string {
		const token = this.tokens[this.at++];
		return token?.type === 'name' ? token.value : this.fail();
	}

	private needed(sign: string): void {
		if (this.sign(sign) === null) this.fail();
	}

	private fail(): never {
		throw new FormulaError(`Cannot read ${this.formula}, at piece ${this.at + 1}`);
	}
}
