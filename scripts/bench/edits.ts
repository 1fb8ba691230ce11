/**
 * Seeded edits of a synthetic vault: each gives the note as it is afterwards (text and cache) and keeps the facts in step.
 *
 * ```ts
 * const edits = new EditStream(makeVault(SIZES.S), 7);
 * const { path, note } = edits.next('line added');
 * referenceRows(edits.facts.values(), today); // the truth after it
 * ```
 *
 * People on introduction lines are not deleted, renamed or moved: what such a line says about whoever is left is a matter of taste.
 */
import { textOfDay } from './calendar';
import { drawDeposit, drawLine } from './dated-note';
import { basenameOf, type NoteFacts, type Piece, type Property } from './facts';
import { personName, NAME_COUNT } from './names';
import { linkTo, someoneKnown, type Someone } from './people';
import { drawCadence, drawCircle, drawIntroducers, drawPriority, drawResting, drawRoles, drawSnooze, lastDepositOn } from './person-note';
import { RandomStream } from './random';
import { dayOfNote } from './reference';
import { renderNote } from './render';
import type { Vault } from './vault';
import type { VaultNote } from './writer';

/** The edits that the index must follow. */
export const EDIT_KINDS = ['property changed', 'line added', 'line removed', 'line moved', 'note deleted', 'note renamed'] as const;
/** One of the edits. */
export type EditKind = (typeof EDIT_KINDS)[number];

/** What happened to one note. */
export interface Edit {
	readonly kind: EditKind;
	readonly path: string;
	/** Where a renamed note was before. */
	readonly oldPath?: string;
	/** The note afterwards; `null` when it is gone. */
	readonly note: VaultNote | null;
}

/** An endless stream of edits to a copy of a vault. */
export class EditStream {
	readonly facts: Map<string, NoteFacts>;
	readonly notes: Map<string, VaultNote>;
	readonly #vault: Vault;
	readonly #random: RandomStream;
	readonly #everybody: readonly Someone[];
	readonly #people: string[] = [];
	readonly #daily: string[] = [];
	readonly #introduced = new Set<string>();
	#renamed = 0;

	constructor(vault: Vault, seed: number) {
		this.#vault = vault;
		this.#everybody = vault.everybody;
		this.#random = new RandomStream(seed);
		this.facts = new Map(vault.facts);
		this.notes = new Map(vault.notes);
		for (const note of vault.facts.values()) {
			if (note.sort === 'person') this.#people.push(note.path);
			if (note.sort === 'daily') this.#daily.push(note.path);
			for (const piece of note.pieces) this.#noteIntroduction(piece);
		}
	}

	/** Makes the next edit, of the given kind or of any. */
	next(kind: EditKind = this.#random.pick(EDIT_KINDS)): Edit {
		switch (kind) {
			case 'property changed': return this.#replace(kind, this.#withProperty(this.#pick(this.#people)));
			case 'line added': return this.#replace(kind, this.#withLine(this.#pick(this.#daily)));
			case 'line removed': return this.#replace(kind, this.#withoutLine(this.#pick(this.#daily)));
			case 'line moved': return this.#replace(kind, this.#withLineMoved(this.#pick(this.#daily)));
			case 'note deleted': return this.#delete(this.#pickMovable());
			case 'note renamed': return this.#rename(this.#pickMovable());
		}
	}

	#replace(kind: EditKind, facts: NoteFacts): Edit {
		const note = renderNote(facts);
		this.facts.set(facts.path, facts);
		this.notes.set(facts.path, note);
		return { kind, path: facts.path, note };
	}

	#delete(path: string): Edit {
		this.#forget(path);
		removeFrom(path.startsWith('Daily/') ? this.#daily : this.#people, path);
		return { kind: 'note deleted', path, note: null };
	}

	#rename(oldPath: string): Edit {
		const old = this.#factsOf(oldPath);
		const path = old.sort === 'daily' ? this.#freeDay() : this.#freeName(old);
		const facts = { ...old, path };
		const note = renderNote(facts);
		this.#forget(oldPath);
		this.facts.set(path, facts);
		this.notes.set(path, note);
		const paths = old.sort === 'daily' ? this.#daily : this.#people;
		paths[paths.indexOf(oldPath)] = path;
		return { kind: 'note renamed', path, oldPath, note };
	}

	#withProperty(path: string): NoteFacts {
		const { lastDay } = this.#vault;
		const random = this.#random;
		const facts = this.#factsOf(path);
		const property = random.weighted<() => Property>([
			[0.4, () => lastDepositOn(lastDay - random.below(200))],
			[0.15, () => drawCadence(random)],
			[0.15, () => drawCircle(random)],
			[0.1, () => drawRoles(random)],
			[0.05, () => drawPriority(random)],
			[0.05, () => drawSnooze(random, lastDay)],
			[0.05, () => drawIntroducers(this.#everybody, random)],
			[0.05, () => drawResting(random)],
		])();
		// One property of a meaning, and one of a name, so that no two disagree.
		const others = facts.properties.filter(({ key, means }) => key !== property.key && (means.is === 'nothing' || means.is !== property.means.is));
		return { ...facts, properties: [...others, property] };
	}

	#withLine(path: string): NoteFacts {
		const facts = this.#factsOf(path);
		const day = dayOfNote(facts) ?? this.#vault.lastDay;
		const line = this.#random.chance(0.5) ? drawDeposit(this.#everybody, this.#random) : drawLine(day, this.#everybody, this.#random);
		const added: Piece = { piece: 'touchpoint', line };
		this.#noteIntroduction(added);
		const at = facts.pieces.findIndex(({ piece }, index) => index > 2 && piece === 'blank');
		return { ...facts, pieces: facts.pieces.toSpliced(at, 0, added) };
	}

	#withoutLine(path: string): NoteFacts {
		const facts = this.#factsOf(path);
		const at = this.#lineIn(facts, () => true);
		return at === -1 ? this.#withLine(path) : { ...facts, pieces: facts.pieces.toSpliced(at, 1) };
	}

	#withLineMoved(path: string): NoteFacts {
		const facts = this.#factsOf(path);
		const at = this.#lineIn(facts, ({ line }) => line.people.length === 1);
		const piece = facts.pieces[at];
		if (piece?.piece !== 'touchpoint') return this.#withLine(path);
		const people = [linkTo(someoneKnown(this.#everybody, this.#random), this.#random)];
		return { ...facts, pieces: facts.pieces.with(at, { piece: 'touchpoint', line: { ...piece.line, people } }) };
	}

	#lineIn(facts: NoteFacts, suits: (piece: Extract<Piece, { piece: 'touchpoint' }>) => boolean): number {
		const found = facts.pieces.flatMap((piece, index) => (piece.piece === 'touchpoint' && suits(piece) ? [index] : []));
		return found.length === 0 ? -1 : this.#random.pick(found);
	}

	#noteIntroduction(piece: Piece): void {
		if (piece.piece !== 'touchpoint' || (piece.line.kind !== 'introduction' && piece.line.kind !== 'introduced')) return;
		for (const { target } of piece.line.people) this.#introduced.add(basenameOf(target));
	}

	#pickMovable(): string {
		if (this.#random.chance(0.5)) return this.#pick(this.#daily);
		for (;;) {
			const path = this.#pick(this.#people);
			if (!this.#introduced.has(basenameOf(path))) return path;
		}
	}

	/** A new name, or now and then the same name in another folder: links by name follow, links by path do not. */
	#freeName(old: NoteFacts): string {
		// A note that only its folder makes a person stays in it.
		const folder = old.path.slice(0, old.path.lastIndexOf('/'));
		// No folder of the old path again: Obsidian would take the old path for the end of the new one.
		const moved = `${folder}/Known since school/${basenameOf(old.path)}.md`;
		if (this.#random.chance(0.3) && !this.facts.has(moved)) return moved;
		this.#renamed++;
		return `${folder}/${personName(NAME_COUNT - this.#renamed)}.md`;
	}

	/** A day before the vault began. */
	#freeDay(): string {
		this.#renamed++;
		return `Daily/${textOfDay(this.#vault.lastDay - this.#vault.size.days - this.#renamed)}.md`;
	}

	#pick(paths: readonly string[]): string {
		return this.#random.pick(paths);
	}

	#factsOf(path: string): NoteFacts {
		const facts = this.facts.get(path);
		if (facts === undefined) throw new Error(`There is no ${path}.`);
		return facts;
	}

	#forget(path: string): void {
		this.facts.delete(path);
		this.notes.delete(path);
	}
}

function removeFrom(paths: string[], path: string): void {
	const last = paths.pop();
	if (last !== undefined && last !== path) paths[paths.indexOf(path)] = last;
}
