import { debounce } from 'obsidian';
import { reporting } from '../ui/reporting';
import type { Rapport } from '../context';
import type { Settings } from './shape';

/** Between keystrokes of one word, in milliseconds: each change may read the whole vault anew. */
const PAUSE = 500;

/** The settings as the tab shows them: what is kept, and what is being typed. */
export class SettingsDraft {
	private pending: Partial<Settings> = {};
	private readonly saveSoon = debounce(() => this.save(), PAUSE, true);

	constructor(private readonly rapport: Rapport) {}

	get settings(): Settings {
		return { ...this.rapport.settings(), ...this.pending };
	}

	/** Takes a change over at once, with all that was typed before. */
	change(change: Partial<Settings>): void {
		this.pending = { ...this.pending, ...change };
		this.save();
	}

	/** Takes a change over once nothing more is typed. */
	changeSoon(change: Partial<Settings>): void {
		this.pending = { ...this.pending, ...change };
		this.saveSoon();
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
}
