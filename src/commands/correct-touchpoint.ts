import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { openCorrection } from '../ui/correction';

/** Adds the command that corrects the touchpoint on the editor's line; offered where the line holds one. */
export function addCorrectTouchpoint(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({
		id: 'correct-touchpoint',
		name: rapport.strings.corrections.command,
		icon: 'lucide-pencil-line',
		editorCheckCallback: (isOnlyAsked, editor, { file }) => {
			const line = editor.getCursor().line + 1;
			if (!file || !rapport.network.noteAt(file.path)?.lines.some((other) => other.line === line && !other.isPromise)) return false;
			if (!isOnlyAsked) openCorrection(rapport, { path: file.path, line });
			return true;
		},
	});
}
