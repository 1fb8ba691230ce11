/** Finds texts that nobody shows, by following the compiler's symbols from where texts are asked for to where they stand. */
import ts from 'typescript';
import { filesIn, nodesOf, pathOf } from './sources';

const TEXTS = 'src/i18n/';

/** Every text of English that nothing outside of `src/i18n` asks for, as `'enView.sorts.name'`. */
export function unusedTexts(program: ts.Program): readonly string[] {
	const checker = program.getTypeChecker();
	const leaves = leavesOf(program);
	const groups = new Set([...leaves.values()].flatMap(({ within }) => within));
	const names = new Set([...leaves.keys(), ...groups].map(nameOf));
	const unused = new Set(leaves.keys());

	const use = (symbol: ts.Symbol | undefined, isWhole: boolean): void => {
		for (const declaration of symbol?.declarations ?? []) {
			unused.delete(declaration);
			if (isWhole && groups.has(declaration)) for (const leaf of [...unused]) if (leaves.get(leaf)?.within.includes(declaration)) unused.delete(leaf);
		}
	};
	const useOf = (type: ts.Type, wanted: readonly string[] | undefined): void => {
		for (const property of type.getProperties()) if (!wanted || wanted.includes(property.name)) use(property, true);
	};
	/** Handed to what knows texts by a type of its own, such as a record or an interface. */
	const useHanded = (node: ts.Expression): void => {
		const type = checker.getTypeAtLocation(node);
		if ((type.flags & ts.TypeFlags.Object) === 0 || !type.getProperties().some(({ declarations }) => declarations?.some((each) => leaves.has(each) || groups.has(each)))) return;
		const wanted = checker.getContextualType(node);
		if (!wanted || wanted === type || wanted.getProperties().some(({ declarations }) => declarations?.some((each) => leaves.has(each) || groups.has(each)))) return;
		useOf(type, wanted.getProperties().length > 0 ? wanted.getProperties().map(({ name }) => name) : undefined);
	};

	for (const file of filesIn(program, 'src/')) {
		if (pathOf(file).startsWith(TEXTS)) continue;
		for (const node of nodesOf(file)) {
			if (ts.isPropertyAccessExpression(node) && names.has(node.name.text)) use(checker.getSymbolAtLocation(node.name), false);
			// By a name that only its type tells: any of those it can be.
			if (ts.isElementAccessExpression(node)) useOf(checker.getTypeAtLocation(node.expression), namesIn(checker.getTypeAtLocation(node.argumentExpression)));
			const bound = ts.isBindingElement(node) ? node.propertyName ?? node.name : null;
			if (bound && ts.isIdentifier(bound) && names.has(bound.text)) use(checker.getTypeAtLocation(node.parent).getProperty(bound.text), false);
			if (isHanded(node)) useHanded(node);
			if (ts.isSpreadAssignment(node)) useOf(checker.getTypeAtLocation(node.expression), undefined);
		}
	}
	return [...leaves].flatMap(([leaf, { name }]) => (unused.has(leaf) ? [name] : []));
}

/** A name or a member that is given to something, or kept in it. */
function isHanded(node: ts.Node): node is ts.Expression {
	if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false;
	const { parent } = node;
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
	return ts.isPropertyAssignment(parent) ? parent.initializer === node : ts.isShorthandPropertyAssignment(parent) || ts.isConditionalExpression(parent) || ts.isArrowFunction(parent);
}

function nameOf(node: ts.Node): string {
	const name = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) ? node.name : null;
	return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}

interface Leaf {
	readonly name: string;
	/** The groups it stands in, and the groups of those. */
	readonly within: readonly ts.Node[];
}

/** Every text and every function that gives one, by where it is declared. */
function leavesOf(program: ts.Program): ReadonlyMap<ts.Node, Leaf> {
	const leaves = new Map<ts.Node, Leaf>();
	const walk = (literal: ts.ObjectLiteralExpression, name: string, within: readonly ts.Node[]): void => {
		for (const property of literal.properties) {
			if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) continue;
			const own = `${name}.${property.name.getText().replace(/'/g, '')}`;
			const value = ts.isPropertyAssignment(property) ? plainOf(property.initializer) : null;
			if (value && ts.isObjectLiteralExpression(value)) walk(value, own, [...within, property]);
			else leaves.set(property, { name: own, within });
		}
	};
	for (const file of filesIn(program, `${TEXTS}en-`)) {
		for (const statement of file.statements) {
			if (!ts.isVariableStatement(statement) || !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
			for (const { name, initializer } of statement.declarationList.declarations) {
				const value = initializer && plainOf(initializer);
				if (value && ts.isObjectLiteralExpression(value)) walk(value, name.getText(), []);
			}
		}
	}
	return leaves;
}

/** Without `satisfies` and brackets. */
function plainOf(node: ts.Expression): ts.Expression {
	return ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node) ? plainOf(node.expression) : node;
}

/** The names that a type says outright; undefined where it may be any. */
function namesIn(type: ts.Type): readonly string[] | undefined {
	const types = type.isUnion() ? type.types : [type];
	return types.every((each) => each.isStringLiteral()) ? types.map((each) => each.value) : undefined;
}
