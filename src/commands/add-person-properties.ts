import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { showFailure } from '../ui/notices';
import { reporting } from '../ui/reporting';
import { sayDone } from '../ui/undo';

/** Adds the command that makes the active note a person's, with the properties that one has. */
export function addAddPersonProperties(plugin: Plugin, rapport: Rapport): void {
	const { app, strings } = rapport;
	plugin.addCommand({
		id: 'add-person-properties',
		name: strings.commands.addPersonProperties,
		icon: 'lucide-user-check',
		checkCallback: (isOnlyAsked) => {
			const file = app.workspace.getActiveFile();
			if (file?.extension !== 'md') return false;
			if (!isOnlyAsked) reporting(strings, strings.commands.addPersonProperties, () => addPersonProperties(rapport, file.path));
			return true;
		},
	});
}

async function addPersonProperties(rapport: Rapport, path: string): Promise<void> {
	const { personNotes, strings } = rapport;
	const answer = await personNotes.addProperties(path);
	if ('refused' in answer) return showFailure(strings.notDone(strings.commands.addPersonProperties, answer.refused));
	const { names, step } = answer;
	sayDone(rapport, step === null ? strings.people.nothingMissing : strings.people.added(names), step);
}
