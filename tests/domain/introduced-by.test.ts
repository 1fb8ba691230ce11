/** Who introduced somebody, written into their note: one more value, and nothing that stood there changed by a byte. */
import { expect, it } from 'vitest';
import { introducedBySteps } from '../../src/domain/introduced-by';
import { PropertyNames } from '../../src/domain/property';
import { referencesOf } from '../../src/domain/reference';
import type { Reference } from '../../src/domain/reference';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { PropertyEditor } from '../../src/markdown/frontmatter-edit';
import { parseYaml } from '../host/core/metadata/frontmatter';
import { notes } from '../markdown/notes';
import { fc, runs } from '../property';

const editor = new PropertyEditor(parseYaml);
const LINK = '[[Grace Hopper]]';

function isGrace(reference: Reference): boolean {
	return ('link' in reference ? reference.link : reference.name).endsWith('Grace Hopper');
}

/** The note with the introducer in it, or why it is left alone. */
function introduced(text: string): string {
	const properties = editor.readProperties(text);
	if ('refused' in properties) return `refused: ${properties.refused.reason}`;
	let result = text;
	for (const step of introducedBySteps(properties, DEFAULT_RULES, LINK, isGrace)) {
		const edit = editor.take(result, step);
		if ('refused' in edit) return `refused: ${edit.refused.reason}`;
		result = edit.text;
	}
	return result;
}

it.each([
	['nothing there', '', 'introduced-by: "[[Grace Hopper]]"\n'],
	['an empty property', 'introduced-by: # who?\n', 'introduced-by: "[[Grace Hopper]]" # who?\n'],
	['an empty text', 'introduced-by: ""\n', 'introduced-by: "[[Grace Hopper]]"\n'],
	['an empty list', 'introduced-by: []\n', 'introduced-by: ["[[Grace Hopper]]"]\n'],
	['a list of nothing', 'introduced-by:\n  -\n', 'introduced-by:\n  - "[[Grace Hopper]]"\n'],
	['somebody else', 'introduced-by: "[[Bob]]"\n', 'introduced-by: ["[[Bob]]", "[[Grace Hopper]]"]\n'],
	['a name', 'Introduced_By: Bob  # at work\n', 'Introduced_By: [Bob, "[[Grace Hopper]]"]  # at work\n'],
	['a link without quotes', 'introduced-by: [[Bob]]\n', 'introduced-by: [[Bob], "[[Grace Hopper]]"]\n'],
	['a list between brackets', 'introduced-by: [Bob]\n', 'introduced-by: [Bob, "[[Grace Hopper]]"]\n'],
	['a list on lines', 'introduced-by:\n- "[[Bob]]"\nrole: peer\n', 'introduced-by:\n- "[[Bob]]"\n- "[[Grace Hopper]]"\nrole: peer\n'],
	['another spelling', 'met-through: Bob\n', 'met-through: [Bob, "[[Grace Hopper]]"]\n'],
	['a map', 'introduced-by:\n  name: Bob\n', 'refused: unusual'],
])('%s', (_name, block, expected) => {
	const result = introduced(`---\n${block}---\nBody`);
	expect(result.replace(/^---\n|---\nBody$/g, '')).toBe(expected);
});

it.each([
	'introduced-by: "[[Grace Hopper]]"\n', 'introduced-by: [[People/Grace Hopper]]\n', 'met via: Grace Hopper\n', 'referredby:\n  - Bob\n  - "[[Grace Hopper|G.]]"\n', 'introduced-by: Bob\nmet-through: Grace Hopper\n',
])('nothing is written where it says so already: %j', (block) => expect(introduced(`---\n${block}---\n`)).toBe(`---\n${block}---\n`));

it('any note says so afterwards, keeps who stood there, and is not written twice', () => {
	const values = ['', 'introduced-by:\n', 'introduced-by: Bob\n', 'met_through: [Bob, "[[Cy]]"]\n', 'referred-by:\r\n  - Bob # work\r\n'];
	fc.assert(fc.property(notes, fc.constantFrom(...values), (note, value) => {
		const text = note.replace(/^(\uFEFF?---\r?\n)/, (fence) => fence + value);
		const result = introduced(text);
		if (result.startsWith('refused')) return;
		const who = (of: string): readonly Reference[] => {
			const properties = editor.readProperties(of);
			return 'refused' in properties ? [] : referencesOf(new PropertyNames(DEFAULT_RULES).read(Object.fromEntries(properties)).first('introduced-by')?.value);
		};
		expect(who(result)).toEqual([...who(text), { link: 'Grace Hopper' }]);
		expect(introduced(result)).toBe(result);
	}), runs(300));
});
