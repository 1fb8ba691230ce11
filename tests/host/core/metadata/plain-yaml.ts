// Thousands of notes have nothing but `key: value` and short lists in their properties. Reading those without the `yaml`
// package makes a large vault load several times faster; whatever is not plainly plain is left to the package.
const KEY = /^([A-Za-z][A-Za-z0-9_]*(?:[ -][A-Za-z0-9_]+)*):(?: +(.*?))? *$/;
const ITEM = /^ {2}- +(.*?) *$/;
const WORDS = /^[A-Za-z](?:[A-Za-z0-9_/.' -]*[A-Za-z0-9_/.'-])?$/;
const SPAN = /^[1-9]\d* ?[A-Za-z]+(?: [A-Za-z]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^(?:0|-?[1-9]\d{0,14})$/;
const QUOTED = /^"([^"\\]*)"$/;
const SPECIAL = /^(?:null|true|false)$/i;

const NOT_PLAIN = Symbol('not plain');
type Plain = string | number | boolean | null;

function readScalar(text: string): Plain | typeof NOT_PLAIN {
	const quoted = QUOTED.exec(text)?.[1];
	if (quoted !== undefined) return quoted;
	if (text === 'true') return true;
	if (text === 'false') return false;
	if (text === '' || SPECIAL.test(text)) return NOT_PLAIN;
	if (WORDS.test(text) || DAY.test(text) || SPAN.test(text)) return text;
	return NUMBER.test(text) ? Number(text) : NOT_PLAIN;
}

/** The map that a block of plain lines stands for, exactly as the `yaml` package would read it; `null` for anything else. */
export function readPlainYaml(text: string): Record<string, unknown> | null {
	const properties: Record<string, unknown> = {};
	let count = 0;
	let open: string | null = null;
	for (const raw of text.split('\n')) {
		const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
		if (line === '') continue;
		const item = open === null ? undefined : ITEM.exec(line)?.[1];
		if (item !== undefined && open !== null) {
			const value = readScalar(item);
			if (value === NOT_PLAIN) return null;
			const list = properties[open];
			if (Array.isArray(list)) list.push(value);
			else properties[open] = [value];
			continue;
		}
		const pair = KEY.exec(line);
		const key = pair?.[1];
		if (key === undefined || SPECIAL.test(key) || Object.hasOwn(properties, key)) return null;
		const value = pair?.[2] === undefined || pair[2] === '' ? null : readScalar(pair[2]);
		if (value === NOT_PLAIN) return null;
		properties[key] = value;
		open = value === null ? key : null;
		count++;
	}
	return count > 0 ? properties : null;
}
