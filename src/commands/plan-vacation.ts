import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { readDay } from '../domain/day';
import type { Rules } from '../domain/rules';
import { EntryModal } from '../settings/entry-modal';
import { vacationForm } from '../settings/forms';
import { showUndo } from '../ui/notices';
import { reporting } from '../ui/reporting';

type Vacation = Rules['vacations'][number];

/** Adds the command that takes days away into the settings; no note is written. */
export function addPlanVacation(plugin: Plugin, rapport: Rapport): void {
	const { strings, settings } = rapport;
	plugin.addCommand({
		id: 'plan-vacation',
		name: strings.edits.vacation.command,
		icon: 'lucide-palmtree',
		callback: () => {
			const { title, fields, read } = vacationForm(settings().vacations, null, strings.settings);
			const [from, ...others] = fields;
			const form = { title, fields: from ? [{ ...from, desc: strings.edits.vacation.desc }, ...others] : [], read };
			new EntryModal(rapport, form, strings.settings, (vacation) => {
				reporting(strings, strings.edits.vacation.command, () => plan(rapport, vacation));
			}).open();
		},
	});
}

async function plan({ strings, settings, changeSettings, board }: Rapport, vacation: Vacation): Promise<void> {
	const { vacation: texts } = strings.edits;
	await changeSettings({ vacations: [...settings().vacations, vacation] });
	const [from, to] = [readDay(vacation.from), readDay(vacation.to)];
	if (!from || !to || 'fault' in from || 'fault' in to) return;
	const takeBack = (): Promise<void> => changeSettings({ vacations: without(settings().vacations, vacation) });
	showUndo(texts.planned(strings.days.day(from.day, board.today), strings.days.day(to.day, board.today)), { label: strings.log.undo, run: () => reporting(strings, texts.command, takeBack) });
}

/** All but one of these days. */
function without(vacations: readonly Vacation[], { from, to }: Vacation): readonly Vacation[] {
	const place = vacations.findIndex((other) => other.from === from && other.to === to);
	return vacations.filter((_, index) => index !== place);
}
