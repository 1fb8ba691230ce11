/**
 * Row `import`: 30,000 connections of LinkedIn into a vault: the preview's script, then the import itself.
 *
 * The median is what stands between the file and the preview: decoding, parsing, matching. The import is held to its longest block,
 * for a page that does not move is what one notices; that block holds what the app does with each note, too.
 */
import { SheetReader } from '../../../src/domain/import/sheet';
import { guessMapping } from '../../../src/domain/import/columns';
import { en } from '../../../src/i18n/en';
import { DEFAULT_SETTINGS } from '../../../src/settings/shape';
import { writingOf } from '../../../src/vault/writing';
import { parseMetadata } from '../../../tests/host/core/metadata/parse';
import { textOfDay } from '../calendar';
import { longestBlockOf, medianOf } from '../measure';
import type { BenchReport } from '../report';
import { JOB_TITLES, personName, TOPICS } from '../names';
import { Subject } from '../subject';
import type { SizeName, Vault } from '../vault';

const CONNECTIONS = 30_000;
/** The preview is to be in view within a second's work. */
const MAX_PREVIEW = 1000;
/** Two frames of a page: what feels as if it did not stop. */
const MAX_BLOCK = 50;
const ROUNDS = 5;
const PREAMBLE = 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n';

/** Reads, plans and writes; everybody of the vault is among the connections by name. */
export async function measureImport(report: BenchReport, size: SizeName, vault: Vault): Promise<void> {
	const subject = await Subject.on(vault);
	const { app, network, board: { today } } = subject;
	app.vault.onCreate = (path, text) => {
		app.change({ path, text, cache: parseMetadata(text) });
		const file = app.vault.getFileByPath(path);
		if (!file) throw new Error(`${path} was not made.`);
		return file;
	};
	const { importer } = writingOf({ app: app.asApp(), network, settings: () => DEFAULT_SETTINGS, texts: en.writing, today: () => today, now: () => new Date(`${textOfDay(vault.lastDay)}T12:00`), vaultConfig: () => null });
	const people = await importer();
	const bytes = new TextEncoder().encode(connections());
	const folder = people.defaultFolder();
	const preview = async (): ReturnType<typeof people.plan> => {
		const source = await people.readSource(bytes.buffer, () => true);
		if (!source || 'fault' in source || source.type !== 'sheet') throw new Error('The connections are no sheet.');
		return people.plan(source, { mapping: guessMapping(source.sheet), dayOrder: null, folder }, () => true);
	};
	const previews: { ms: number; longestBlock: number }[] = [];
	for (let round = 0; round < ROUNDS; round++) previews.push(await longestBlockOf(preview));
	const plan = await preview();
	const chosen = plan?.people.filter(({ choice }) => choice.type !== 'skip') ?? [];
	const before = { reads: app.reads, people: network.people.size };
	let made = 0;
	const { ms, longestBlock } = await longestBlockOf(async () => {
		made = (await people.write(chosen, folder, () => true)).made.length;
	});
	const median = medianOf(previews.map((each) => each.ms));
	const block = medianOf(previews.map((each) => each.longestBlock));
	report.say(`import-${size}: ${bytes.length} bytes in view after ${median.toFixed(0)} ms, longest block ${block.toFixed(1)} ms; ${chosen.length} imported, ${made} notes made, in ${(ms / 1000).toFixed(1)} s, ${(ms / chosen.length).toFixed(2)} ms each, longest block ${longestBlock.toFixed(1)} ms`);
	const isRight = plan?.people.length === CONNECTIONS && network.people.size === before.people + made;
	report.add('import', size, { median, floor: floorOf(bytes), ratio: median / floorOf(bytes), reads: app.reads - before.reads, holds: isRight && median <= MAX_PREVIEW && block <= MAX_BLOCK && longestBlock <= MAX_BLOCK });
	subject.end();
}

/** The file parsed and nothing else. */
function floorOf(bytes: Uint8Array): number {
	const start = performance.now();
	new SheetReader(new TextDecoder().decode(bytes)).readOn(() => false);
	return performance.now() - start;
}

function connections(): string {
	const rows = Array.from({ length: CONNECTIONS }, (_, number) => {
		const [first = '', last = ''] = personName(number).split(' ');
		const email = number % 3 === 0 ? `${first}.${last}@example.org`.toLowerCase() : '';
		return `${first},${last},https://www.linkedin.com/in/${first}-${number},${email},"${TOPICS[number % TOPICS.length]}, Ltd",${JOB_TITLES[number % JOB_TITLES.length]},${1 + (number % 28)} Mar ${2010 + (number % 15)}`;
	});
	return `${PREAMBLE}First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}\n`;
}
