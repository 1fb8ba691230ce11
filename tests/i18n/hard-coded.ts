/** Finds what a user would read in the sources outside of `src/i18n`. */
import ts from 'typescript';
import { nodesOf } from './sources';

/** Functions that show what they are given. */
const SHOWING = new Set([
	'setText', 'appendText', 'setTitle', 'setName', 'setDesc', 'setPlaceholder', 'setButtonText', 'setTooltip', 'setLabel', 'setHeading',
	'showMessage', 'showFailure', 'showUndo', 'createTextNode',
]);

/** Properties and attributes that are shown. */
const SHOWN = new Set(['text', 'title', 'desc', 'placeholder', 'label', 'heading', 'emptyStateText', 'aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription']);


/** Two words that follow each other, as in a sentence. */
const TWO_WORDS = /\p{L}{2,}[.,:;!?…]? \p{L}/u;
const LETTERS = /\p{L}{2,}/u;
const CLASS_NAMES = /^rapport-[\w-]+(?: |$)/;

/** A text that is shown, or reads like a sentence. */
export interface HardCoded {
	readonly text: string;
	/** From 1. */
	readonly line: number;
}

/** Every text of a file that should be among the strings. */
export function hardCodedIn(file: ts.SourceFile): readonly HardCoded[] {
	const found: HardCoded[] = [];
	for (const node of nodesOf(file)) {
		if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) continue;
		const text = ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…') : node.text;
		const isText = placeOf(node) === 'shown' ? LETTERS.test(text) : TWO_WORDS.test(text) && !isForDevelopers(node);
		if (isText && !CLASS_NAMES.test(text)) found.push({ text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
	}
	return found;
}

function placeOf(node: ts.Node): 'shown' | 'elsewhere' {
	const { parent } = node;
	if (ts.isConditionalExpression(parent)) return parent.condition === node ? 'elsewhere' : placeOf(parent);
	if (ts.isParenthesizedExpression(parent)) return placeOf(parent);
	if (ts.isPropertyAssignment(parent)) return parent.initializer === node && SHOWN.has(nameOf(parent.name)) ? 'shown' : 'elsewhere';
	if (ts.isCallExpression(parent)) return SHOWING.has(calledName(parent.expression)) && node !== parent.expression ? 'shown' : 'elsewhere';
	return 'elsewhere';
}

/** Errors and the console are for whoever mends them; types, looks and selectors say nothing. */
function isForDevelopers(node: ts.Node): boolean {
	for (let { parent } = node; !ts.isStatement(parent); parent = parent.parent) {
		if (ts.isTypeNode(parent)) return true;
		if (ts.isPropertyAssignment(parent) && ['cls', 'class'].includes(nameOf(parent.name))) return true;
		if (ts.isNewExpression(parent) && /Error$/.test(calledName(parent.expression))) return true;
		if (ts.isCallExpression(parent) && /^(?:error|warn|debug|closest|matches|querySelector|querySelectorAll|setAttribute)$/.test(calledName(parent.expression))) return true;
	}
	return false;
}

function nameOf(name: ts.PropertyName): string {
	return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : '';
}

function calledName(expression: ts.Expression): string {
	if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
	return ts.isIdentifier(expression) ? expression.text : '';
}
