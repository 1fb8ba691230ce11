import { debounce } from 'obsidian';
import { reporting } from '../ui/reporting';
import type { Rapport } from '../context';
import type { Settings } from './shape';

/** Between keystrokes of one word, in milliseconds: each change may read the whole vault anew. */
const PAUSE = 500;

/** The settings as the tab shows them: what is kept, and what is being typed. */
export class SettingsDraft {
	private pending: Partial<Settings> = {};
	private readonly listeners = new Set<() => void>();
	private readonly saveSoon = debounce(() => this.save(), PAUSE, true);

	constructor(private readonly rapport: Rapport) {}

	get settings(): Settings {
		return { ...this.rapport.settings(), ...this.pending };
	}

	/** Takes a change over at once, with all that was typed before. */
	change(change: Partial<Settings>): void {
		this.take(change);
		this.save();
	}

	/** Takes a change over once nothing more is typed. */
	changeSoon(change: Partial<Settings>): void {
		this.take(change);
		this.saveSoon();
	}

	/** What is wrong with what was typed for a setting, if anything; then what was typed for it before is not kept either. */
	checked(key: keyof Settings, fault: string | undefined): string | undefined {
		if (fault !== undefined) this.pending = Object.fromEntries(Object.entries(this.pending).filter(([other]) => other !== key));
		return fault;
	}

	/** Calls back at every change that is typed; returns the way to stop that. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Takes over what still waits. */
	save(): void {
		this.saveSoon.cancel();
		const change = this.pending;
		if (Object.keys(change).length === 0) return;
		this.pending = {};
		const { strings } = this.rapport;
		reporting(strings, strings.settings.saving, () => this.rapport.changeSettings(change));
	}

	private take(change: Partial<Settings>): void {
		this.pending = { ...this.pending, ...change };
		for (const listener of this.listeners) listener();
	}
}
