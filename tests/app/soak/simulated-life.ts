/** What happens to a vault from one day to the next: touchpoints, edits by hand, renames, sync, and a traveller's clock. */
import type { Rapport } from '../../../src/context';
import { addDays, dayOfDate, formatDay } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import { DEEDS } from '../../../scripts/bench/names';
import type { RandomStream } from '../../../scripts/bench/random';
import type { TFile } from '../../host/core/files';
import type { Host } from '../../host/index';
import { PropertyWhims } from './property-whims';

const HOUR = 3_600_000;
const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati', 'America/Santiago', 'Asia/Kathmandu'];
/** Folders that are renamed, and back the next time. */
const FOLDERS = [['People/Work', 'People/Team'], ['Meetings', 'Archive'], ['Contacts', 'Cards/Contacts'], ['Cards/People', 'Cards/Colleagues']] as const;
const TAGS = ['#deposit', '#deposit/thanks', '#ask', '#received', '#met', '#intro', '#intro/received', '#visibility/talk'];

/** What is done so many times a day; a part of one is as likely. */
type Doing = readonly [times: number, what: () => Promise<unknown>];

/** A life with a vault; what is done in it comes from the seed alone. */
export class SimulatedLife {
	/** People of today's touchpoints and edits. */
	readonly touched = new Set<string>();
	private people: string[] = [];
	private count = 0;
	private readonly whims: PropertyWhims;

	constructor(
		private readonly host: Host,
		private readonly rapport: () => Rapport,
		private readonly random: RandomStream,
		private readonly clock: { now: number },
		private readonly size: { readonly touchpointsADay: number; readonly history: number },
	) {
		this.whims = new PropertyWhims(random);
	}

	get today(): Day {
		return dayOfDate(new Date(this.clock.now));
	}

	/** Lives through the next day, with what comes once a week or month. */
	async liveDay(number: number): Promise<void> {
		this.touched.clear();
		this.host.faults.resetCounts();
		if (number % 20 === 7) process.env['TZ'] = this.random.pick(ZONES);
		await this.wakeUp(number);
		this.people = [...this.rapport().network.people.keys()];
		const doings = this.doings(number).flatMap(([times, what]) => Array.from({ length: Math.floor(times) + (this.random.chance(times % 1) ? 1 : 0) }, () => what));
		for (const what of this.shuffled(doings)) {
			this.clock.now += Math.floor((10 * HOUR) / doings.length);
			await what();
			if (this.random.chance(0.3)) await this.host.settle();
		}
		await this.host.settle();
	}

	/** Some sleep through midnight, some days are seen coming by the window that is seen again. */
	private async wakeUp(number: number): Promise<void> {
		const day = this.today;
		while (this.today === day) this.clock.now += HOUR;
		this.clock.now += 7 * HOUR;
		if (number % 3 === 0) document.dispatchEvent(new Event('visibilitychange'));
		else window.dispatchEvent(new Event('focus'));
		await this.rapport().ready();
		// What is older than the vault was is put away, so that the vault stays as large as it was.
		const old = `Daily/${formatDay(addDays(this.today, -this.size.history))}.md`;
		if (this.fileAt(old)) this.host.removeExternally(old);
	}

	private doings(number: number): readonly Doing[] {
		const share = this.size.touchpointsADay;
		return [
			[0.4 * share, () => this.log()],
			[0.4 * share, () => this.writeLine(false)],
			[0.05 * share, () => this.writeLine(true)],
			[0.15, () => this.rapport().undo.last()],
			[2, () => this.rapport().undo.last()],
			[3, () => this.tickPromise()],
			[2, () => this.correct()],
			[0.5 * share, () => this.editByHand()],
			[3, () => this.editByCommand()],
			[2, () => this.renameByHand()],
			[1, () => this.moveFromOutside()],
			[2, () => this.makePerson()],
			[2, () => this.forgetPerson()],
			[1, () => this.syncDay()],
			[number % 7 === 3 ? 1 : 0, () => this.syncMany()],
			[number % 5 === 2 ? 1 : 0, () => this.renameFolder()],
			[number % 90 === 10 || number % 90 === 12 ? 1 : 0, () => this.moveFolder(['People', 'Colleagues'])],
			[number % 30 === 15 ? 1 : 0, () => this.settingsFromOutside(number)],
			[0.2, () => this.look()],
		];
	}

	private async log(): Promise<void> {
		const { log, board } = this.rapport();
		const kind = this.random.pick(['deposit', 'deposit', 'ask', 'received', 'encounter', 'introduction'] as const);
		const people = this.some(kind === 'introduction' ? 2 : 1 + this.random.below(2));
		await log.write({ kind, way: null, people, text: this.words(), day: addDays(board.today, -this.random.skewedBelow(10)) });
	}

	private async writeLine(isPromise: boolean): Promise<void> {
		const links = this.some(1 + this.random.below(2)).map((path) => (this.random.chance(0.7) ? `[[${nameOf(path)}]]` : `[[${path.slice(0, -3)}|them]]`));
		const line = `- ${isPromise ? '[ ] #deposit' : this.random.pick(TAGS)} ${links.join(' ')} ${this.words()}`;
		await this.change(this.dailyPath(this.random.skewedBelow(8)), (text) => (this.random.chance(0.5) ? text.replace('## Touchpoints\n', `## Touchpoints\n${line}\n`) : `${text}\n${line}`));
	}

	private async tickPromise(): Promise<void> {
		const { intents, promises, board, lineReader } = this.rapport();
		const open = intents.read(board.today).flatMap((intent) => (intent.type === 'promise' ? [intent.line] : []));
		const line = open.length > 0 ? this.random.pick(open) : null;
		if (line?.line != null && this.fileAt(line.path)) await promises.tick({ path: line.path, line: line.line }, await lineReader().sourceAt(line.path, line.line));
	}

	private async correct(): Promise<void> {
		const { corrections, network } = this.rapport();
		const path = this.dailyPath(this.random.skewedBelow(30));
		const lines = network.noteAt(path)?.lines ?? [];
		if (lines.length === 0 || !this.fileAt(path)) return;
		const logged = await corrections.read({ path, line: this.random.pick(lines).line });
		if (!('refused' in logged)) await corrections.write(logged, { ...logged.draft, text: this.words(), day: addDays(logged.draft.day, -this.random.below(2)) });
	}

	private async editByHand(): Promise<void> {
		await this.change(this.someone(), (text) => this.whims.changed(text, this.today));
	}

	private async editByCommand(): Promise<void> {
		const until = addDays(this.today, 1 + this.random.below(20));
		await this.rapport().edits.change(this.some(1 + this.random.below(3)), [this.random.pick([{ type: 'snooze', until }, { type: 'next-step', text: this.words() }, { type: 'circle', circle: 'growth' }, { type: 'cadence', cadence: '6 weeks' }] as const)]);
	}

	private async renameByHand(): Promise<void> {
		const path = this.someone();
		const file = this.fileAt(path);
		const target = `${path.slice(0, path.lastIndexOf('/'))}/${nameOf(path).replace(/ [IVX]+$/, '')} ${'IVX'.charAt(this.random.below(3))}.md`;
		if (file && !this.host.app.vault.getAbstractFileByPath(target)) await this.host.app.fileManager.renameFile(file, target);
	}

	private async moveFromOutside(): Promise<void> {
		await Promise.resolve();
		const path = this.someone();
		const target = `${this.random.pick(['People', 'Topics'])}/${nameOf(path)}.md`;
		if (this.fileAt(path) && this.host.app.vault.getFolderByPath(target.slice(0, target.indexOf('/'))) && !this.host.app.vault.getAbstractFileByPath(target)) this.host.moveExternally(path, target);
	}

	private async makePerson(): Promise<void> {
		const name = `Newcomer ${this.count++}`;
		await this.rapport().personNotes.make({ name, circle: this.random.pick(['industry', 'growth', null]), roles: this.random.chance(0.5) ? ['peer'] : [] });
	}

	private async forgetPerson(): Promise<void> {
		await Promise.resolve();
		const path = this.random.pick(this.people);
		if (this.fileAt(path)) this.host.removeExternally(path);
	}

	/** Another device wrote into today's note, and its version comes whole. */
	private async syncDay(): Promise<void> {
		await Promise.resolve();
		const path = this.dailyPath(this.random.below(2));
		const text = this.host.app.vault.peek(path) ?? '';
		this.host.writeExternally(path, `${text}\n- ${this.random.pick(TAGS)} [[${nameOf(this.someone())}]] ${this.words()}\n- #met [[${nameOf(this.someone())}]] ${this.words()}`);
	}

	private async syncMany(): Promise<void> {
		await Promise.resolve();
		for (let file = 0; file < 50; file++) {
			const path = this.someone();
			const text = this.host.app.vault.peek(path);
			if (text !== null) this.host.writeExternally(path, this.whims.changed(text, this.today));
		}
	}

	private renameFolder(): Promise<void> {
		return this.moveFolder(this.random.pick(FOLDERS));
	}

	private async moveFolder([one, other]: readonly [string, string]): Promise<void> {
		const { vault } = this.host.app;
		const [from, to] = vault.getFolderByPath(one) ? [one, other] : [other, one];
		const folder = vault.getFolderByPath(from);
		const above = to.slice(0, Math.max(0, to.lastIndexOf('/')));
		if (folder && !vault.getAbstractFileByPath(to) && (above === '' || vault.getFolderByPath(above))) await vault.rename(folder, to);
	}

	private async settingsFromOutside(number: number): Promise<void> {
		this.host.writeExternally('.obsidian/plugins/rapport/data.json', JSON.stringify({ defaultCadence: number % 60 === 15 ? '80d' : '90d', countMentions: number % 60 === 15 }));
		await this.host.settle();
		await this.rapport().ready();
	}

	/** Somebody looks at a person, so that the panel has something to read. */
	private async look(): Promise<void> {
		const file = this.fileAt(this.someone());
		if (file) await this.host.app.workspace.getLeaf(false).openFile(file);
	}

	private async change(path: string, edit: (text: string) => string): Promise<void> {
		const { vault } = this.host.app;
		const file = this.fileAt(path);
		if (file) await vault.process(file, edit);
		else if (path.startsWith('Daily/')) await vault.create(path, edit('# Day\n\n## Touchpoints\n\n## Notes\n'));
	}

	private some(count: number): readonly string[] {
		return [...new Set(Array.from({ length: count }, () => this.someone()))];
	}

	/** A few most of the time. */
	private someone(): string {
		const path = this.people[this.random.skewedBelow(this.people.length)] ?? '';
		this.touched.add(path);
		return path;
	}

	private fileAt(path: string): TFile | null {
		return this.host.app.vault.getFileByPath(path);
	}

	private dailyPath(daysAgo: number): string {
		return `Daily/${formatDay(addDays(this.today, -daysAgo))}.md`;
	}

	private words(): string {
		return `${this.random.pick(DEEDS)} ${this.count++}`;
	}

	private shuffled<T>(things: readonly T[]): readonly T[] {
		const left = [...things];
		const shuffled: T[] = [];
		while (left.length > 0) shuffled.push(...left.splice(this.random.below(left.length), 1));
		return shuffled;
	}
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
}
