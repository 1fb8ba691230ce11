/** A vault in which all sorts of things are done, and the model of what has to stand in it then. */
import { expect } from 'vitest';
import type { Corrections } from '../../../src/context';
import { addDays, formatDay } from '../../../src/domain/day';
import { differencesOf } from '../../../src/domain/reconcile';
import type { Host } from '../../host/index';
import type { Action } from './actions';
import { diffOf, logIn, TODAY } from './logging';
import type { Files, LoggingVault } from './logging';

/** A line that is to stand in the notes, for as long as it does. */
interface KnownLine {
	readonly day: string;
	/** Of an introduction received: for whoever made it; the others were met. */
	readonly kind: string;
	readonly people: readonly string[];
	readonly isIntroductionReceived?: boolean;
}

/** Something that was acknowledged: what its notice says, and what is so again once it was taken back. */
interface Acknowledged {
	readonly words: string;
	readonly takeBack: () => void;
}

/** A vault in use, and what is known to have been written. */
export class UsedVault {
	readonly known = new Map<string, KnownLine>();
	readonly prose: string[] = [];
	/** Open promises by their words. */
	private readonly promises = new Map<string, { readonly person: string }>([['first promise;', { person: 'People/Cy.md' }]]);
	/** What undo takes back, the last on top. */
	private acknowledged: Acknowledged[] = [];
	private count = 0;

	constructor(private vault: LoggingVault) {}

	get host(): Host {
		return this.vault.host;
	}

	async do(what: Action): Promise<void> {
		switch (what.type) {
			case 'log': return this.log(what);
			case 'undo': return this.undo();
			case 'reconcile': return this.reconcile();
			case 'tick': return this.tick(what.nth);
			case 'correct': return this.correct(what);
			case 'close': return this.close(what);
			case 'fail': return this.host.faults.failWrite(what.write);
			case 'write by hand': return this.writeByHand(what);
			case 'log by hand': return this.logByHand(what);
			case 'delete a line': return this.deleteLine(what.nth);
			case 'break the properties': return this.change(what.person, (text) => `---\n[broken\n---\n${text}`);
		}
	}

	private async log({ people: onLine, daysAgo: ago, kind }: Action & { readonly type: 'log' }): Promise<void> {
		const { log, board } = this.vault.rapport;
		const words = this.words();
		const day = addDays(board.today, -ago);
		const isIntroductionReceived = kind === 'introduction received';
		const draft = { way: null, people: onLine, text: words, day };
		const answer = await (isIntroductionReceived ? log.recordIntroduction({ ...draft, kind: 'received' }) : log.write({ ...draft, kind }));
		if ('refused' in answer) return;
		this.know(words, { day: formatDay(day), kind: isIntroductionReceived ? 'received' : kind, people: answer.people, isIntroductionReceived });
		this.acknowledged.push({ words, takeBack: () => this.known.delete(words) });
	}

	/** Half done it is done by trying again, as somebody does who is told that it failed. */
	private async undo(): Promise<void> {
		const before = this.host.snapshot();
		const answer = await this.vault.rapport.undo.last();
		const top = this.acknowledged.at(-1);
		if ('undone' in answer) {
			expect(answer.undone).toContain(top?.words);
			this.acknowledged.pop()?.takeBack();
		} else if (Object.keys(diffOf(before, this.host.snapshot())).length > 0) {
			this.host.faults.heal();
			expect(await this.vault.rapport.undo.last()).toHaveProperty('undone');
			this.acknowledged.pop()?.takeBack();
		}
	}

	private async reconcile(): Promise<void> {
		const { network, board, reconcile } = this.vault.rapport;
		await this.host.settle();
		const { step } = await reconcile(differencesOf(network, board.today), () => true);
		if (step) this.acknowledged.push({ words: 'last deposits', takeBack: () => undefined });
	}

	private async tick(place: number): Promise<void> {
		const chosen = this.promiseAt(place);
		const answer = chosen && await this.vault.rapport.promises.tick(chosen.place, chosen.source);
		if (!answer || 'refused' in answer) return;
		this.takeTicked(chosen.words);
		this.acknowledged.push({ words: chosen.words, takeBack: () => {
			this.known.delete(chosen.words);
			this.promises.set(chosen.words, chosen);
		} });
	}

	private async correct(what: Action & { readonly type: 'correct' }): Promise<void> {
		const correction = await this.correctionOf(what);
		const answer = await correction?.write();
		if (!correction || !answer) return;
		// Where moving and taking that back both fail, it is said that the line stands twice.
		if ('refused' in answer && answer.refused.includes(' too by now')) this.know(correction.newWords, correction.newLine);
		if ('refused' in answer) return;
		const { words, newWords, line, newLine } = correction;
		this.known.delete(words);
		this.know(newWords, { ...newLine, people: answer.people });
		this.acknowledged.push({ words, takeBack: () => {
			this.known.delete(newWords);
			this.known.set(words, line);
		} });
	}

	/** The app is closed while something is under way: lines stand or they do not, none is lost, and the notes are whole. */
	private async close({ during, nth: place, turns }: Action & { readonly type: 'close' }): Promise<void> {
		const { settle } = await this.begin(during, place);
		for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
		const files = this.host.snapshot();
		await settle(files);
		this.host.destroy();
		this.vault = await logIn(files);
		this.acknowledged = [];
	}

	/** Begins something, to be cut off; `settle` waits for its end and takes from the files of that moment what had been done by then. */
	private async begin(during: (Action & { readonly type: 'close' })['during'], place: number): Promise<{ readonly settle: (files: Files) => Promise<unknown> }> {
		const { log, board, promises, undo } = this.vault.rapport;
		const isIn = (files: Files, words: string): boolean => Object.values(files).some((text) => text.includes(words));
		if (during === 'tick') {
			const chosen = this.promiseAt(place);
			const ticking = chosen && promises.tick(chosen.place, chosen.source);
			return { settle: async (files) => {
				await ticking;
				if (chosen && Object.values(files).some((text) => text.split(/\r?\n/).some((line) => line.startsWith('- [x]') && line.includes(chosen.words)))) this.takeTicked(chosen.words);
			} };
		}
		if (during === 'correct') {
			const correction = await this.correctionOf({ type: 'correct', nth: place, daysAgo: place % 3, kind: null, people: null });
			const correcting = correction?.write();
			return { settle: async (files) => {
				await correcting;
				if (!correction) return;
				const { words, newWords, newLine } = correction;
				// On its way to another note it may stand in both, but it is never in none.
				expect(isIn(files, words) || isIn(files, newWords)).toBe(true);
				if (isIn(files, newWords)) this.know(newWords, newLine);
				if (!isIn(files, words)) this.known.delete(words);
			} };
		}
		if (during === 'undo') {
			const top = this.acknowledged.at(-1);
			const before = new Map(this.known);
			const undoing = undo.last();
			return { settle: async (files) => {
				await undoing;
				if (!top) return;
				top.takeBack();
				const after = new Map(this.known);
				this.known.clear();
				// What was so before and what is so after: of each line the files tell whether it stands.
				for (const [words, line] of [...before, ...after]) if (isIn(files, words) && !this.isOpenIn(files, words)) this.known.set(words, line);
				for (const words of this.promises.keys()) if (!this.isOpenIn(files, words)) this.promises.delete(words);
			} };
		}
		const words = this.words();
		const onLine = ['People/Ada.md', 'People/Bea.md'];
		const logging = log.write({ kind: 'deposit', way: null, people: onLine, text: words, day: board.today });
		return { settle: async (files) => {
			await logging;
			if (isIn(files, words)) this.know(words, { day: TODAY, kind: 'deposit', people: onLine });
		} };
	}

	private isOpenIn(files: Files, words: string): boolean {
		return Object.values(files).some((text) => text.split(/\r?\n/).some((line) => line.startsWith('- [ ]') && line.includes(words)));
	}

	private know(words: string, line: KnownLine): void {
		this.known.set(words, line);
	}

	private takeTicked(words: string): void {
		const promise = this.promises.get(words);
		if (promise) this.know(words, { day: TODAY, kind: 'deposit', people: [promise.person] });
		this.promises.delete(words);
	}

	/** An open promise as a view has it: where the index says it is, and the line there. */
	private promiseAt(place: number): { readonly words: string; readonly person: string; readonly place: { readonly path: string; readonly line: number }; readonly source: string } | null {
		const [words, promise] = [...this.promises][place % Math.max(1, this.promises.size)] ?? [];
		if (words === undefined || !promise) return null;
		const found = this.lineOf(words);
		return found && { words, ...promise, ...found };
	}

	private lineOf(words: string): { readonly place: { readonly path: string; readonly line: number }; readonly source: string } | null {
		for (const [path, text] of Object.entries(this.host.snapshot())) {
			const lines = text.split(/\r?\n/);
			const index = lines.findIndex((line) => line.includes(words));
			if (index >= 0) return { place: { path, line: index + 1 }, source: lines[index] ?? '' };
		}
		return null;
	}

	private async correctionOf({ nth: place, daysAgo: ago, kind, people: onLine }: Action & { readonly type: 'correct' }): Promise<{ readonly words: string; readonly newWords: string; readonly line: KnownLine; readonly newLine: KnownLine; readonly write: () => ReturnType<Corrections['write']> } | null> {
		const { corrections, board } = this.vault.rapport;
		const [words, line] = [...this.known][place % Math.max(1, this.known.size)] ?? [];
		const found = words === undefined ? null : this.lineOf(words);
		if (words === undefined || !line || !found) return null;
		await this.host.settle();
		const logged = await corrections.read(found.place);
		if ('refused' in logged) return null;
		const newWords = this.words();
		const { draft } = logged;
		const newDraft = { ...draft, text: newWords, people: onLine ?? draft.people, kind: kind ?? draft.kind, way: kind === null ? draft.way : null, day: ago === null ? draft.day : addDays(board.today, -ago) };
		const isIntroductionReceived = kind === null && line.isIntroductionReceived === true;
		const newLine = { day: formatDay(newDraft.day), kind: kind ?? line.kind, people: newDraft.people, isIntroductionReceived };
		return { words, newWords, line, newLine, write: () => corrections.write(logged, newDraft) };
	}

	private async writeByHand({ daysAgo: ago, isAtTop }: Action & { readonly type: 'write by hand' }): Promise<void> {
		const words = this.words();
		this.prose.push(words);
		await this.change(pathOf(ago), (text) => (isAtTop && !text.startsWith('---') ? `${words}\n${text}` : `${text}\n\n${words}\n`));
	}

	private async logByHand({ person: path, daysAgo: ago, isPromise }: Action & { readonly type: 'log by hand' }): Promise<void> {
		const words = this.words();
		await this.change(pathOf(ago), (text) => `${text}\n\n${isPromise ? '- [ ] #deposit' : '- #met'} [[${nameOf(path)}]] ${words}\n`);
		if (isPromise) this.promises.set(words, { person: path });
		else this.know(words, { day: pathOf(ago).slice(0, 10), kind: 'encounter', people: [path] });
	}

	private async deleteLine(place: number): Promise<void> {
		const [words] = [...this.known][place] ?? [];
		const found = words === undefined ? null : this.lineOf(words);
		if (words === undefined || !found) return;
		await this.change(found.place.path, (text) => text.split('\n').filter((one) => !one.includes(words)).join('\n'));
		this.known.delete(words);
	}

	private async change(path: string, edit: (text: string) => string): Promise<void> {
		this.host.faults.heal();
		const file = this.host.app.vault.getFileByPath(path);
		if (file) await this.host.app.vault.process(file, edit);
		else await this.host.app.vault.create(path, edit(''));
		await this.host.settle();
	}

	/** No other line has these words, nor words that hold them. */
	private words(): string {
		return `number ${this.count++};`;
	}
}

function pathOf(ago: number): string {
	return `${['2026-04-30', '2026-04-29', '2026-04-28'][ago]}.md`;
}

function nameOf(path: string): string {
	return path.slice('People/'.length, -'.md'.length);
}

