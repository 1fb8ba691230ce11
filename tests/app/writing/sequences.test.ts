/** Whatever is done, in whatever order and with whatever failing: what the files say is what was acknowledged. */
import { expect, test } from 'vitest';
import { fc, PATIENCE, runs } from '../../property';
import { ask, startOn } from '../index/running-vault';
import { action, NOTES, PEOPLE } from './actions';
import { logIn, TODAY } from './logging';
import type { Files } from './logging';
import { UsedVault } from './used-vault';

const WRITTEN = /^(?:"?last-?deposit"?|introduced-by):.*\r?\n/gim;

/** What a fresh start reads of everybody's timeline: day, kind and the words of each line. */
async function ledgerIn(files: Files): Promise<readonly string[]> {
	const host = await startOn(files);
	const lines: string[] = [];
	for (const path of Object.keys(PEOPLE)) {
		const { timeline } = await ask(host, 'rapport:person', { person: path, today: TODAY }) as { readonly timeline: readonly { readonly day: string; readonly kind: string; readonly text: string }[] };
		for (const { day, kind, text } of timeline) lines.push(`${path} ${day} ${kind} ${text}`);
	}
	host.destroy();
	return lines.sort();
}

test('the ledger read back from the files is what was acknowledged, and all else is as it was', async () => {
	await fc.assert(fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 14 }), async (actions) => {
		const used = new UsedVault(await logIn({ ...PEOPLE, ...NOTES }));
		for (const each of actions) await used.do(each);
		await used.host.settle();
		const files = used.host.snapshot();
		const expected = [...used.known].flatMap(([words, { day, kind, people: onLine, isIntroductionReceived }]) => onLine.map((path, index) => `${path} ${day} ${isIntroductionReceived && index > 0 ? 'encounter' : kind} ${words}`));
		expect(await ledgerIn(files)).toEqual(expected.sort());
		for (const words of used.prose) expect(Object.values(files).filter((text) => text.includes(words))).toHaveLength(1);
		for (const [path, text] of Object.entries(PEOPLE)) expect((files[path] ?? '').endsWith(bodyOf(text)), path).toBe(true);
		for (const [path, text] of Object.entries(PEOPLE)) {
			const isBroken = (files[path] ?? '').startsWith('---\n[broken');
			if (!isBroken) expect(propertiesOf(files[path] ?? ''), path).toBe(propertiesOf(text));
		}
		used.host.destroy();
	}), runs(40));
}, PATIENCE);

function bodyOf(text: string): string {
	return text.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');
}

/** The properties but for those that are written. */
function propertiesOf(text: string): string {
	const block = /^---\r?\n([\s\S]*?)---\r?\n/.exec(text)?.[1] ?? '';
	return block.replace(WRITTEN, '');
}
