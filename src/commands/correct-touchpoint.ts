import type { Editor, Plugin, TFile } from 'obsidian';
import type { LinePlace, Rapport } from '../context';
import { openCorrection } from '../ui/correction';

/** Adds the command that corrects the touchpoint on the editor's line; offered where the line holds one. */
export function addCorrectTouchpoint(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({
		id: 'correct-touchpoint',
		name: rapport.strings.corrections.command,
		icon: 'lucide-pencil-line',
		editorCheckCallback: (isOnlyAsked, editor, { file }) => {
			const place = placeAt(rapport, editor, file);
			if (place && !isOnlyAsked) openCorrection(rapport, place);
			return place !== null;
		},
	});
	plugin.registerEvent(rapport.app.workspace.on('editor-menu', (menu, editor, { file }) => {
		const place = placeAt(rapport, editor, file);
		if (place) menu.addItem((item) => item.setSection('selection').setTitle(rapport.strings.corrections.command).setIcon('lucide-pencil-line').onClick(() => openCorrection(rapport, place)));
	}));
}

/** The touchpoint on the editor's line; null where there is none, or a promise. */
function placeAt({ network }: Rapport, editor: Editor, file: TFile | null): LinePlace | null {
	if (file === null) return null;
	const line = editor.getCursor().line + 1;
	const isTouchpoint = network.noteAt(file.path)?.lines.some((other) => other.line === line && !other.isPromise);
	return isTouchpoint ? { path: file.path, line } : null;
}
