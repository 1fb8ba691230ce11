import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { showFailure, showMessage, showUndo } from '../ui/notices';
import { reporting } from '../ui/reporting';
import { undoStep } from '../ui/undo-last';

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
	if (step === null) return showMessage(strings.people.nothingMissing);
	showUndo(strings.people.added(names), { label: strings.log.undo, run: () => reporting(strings, strings.commands.undoLastChange, () => undoStep(rapport, step)) });
}
