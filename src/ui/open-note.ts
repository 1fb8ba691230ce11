import type { AskedNote, Rapport } from '../context';
import { showMessage } from './notices';

/** Opens a note that was asked for, as a plain click on a link does; in a new one the cursor stands at its end. */
export async function openAskedNote({ app: { workspace } }: Pick<Rapport, 'app'>, { path, isNew, remark }: AskedNote): Promise<void> {
	// As the app opens a new note of its own: ready to be written in, even where the tab is for reading.
	await workspace.openLinkText(path, '', false, isNew ? { state: { mode: 'source' } } : {});
	const editor = workspace.activeEditor?.editor;
	if (isNew && editor) {
		const line = editor.lastLine();
		editor.setCursor(line, editor.getLine(line).length);
		editor.focus();
	}
	if (remark !== null) showMessage(remark);
}
