import type { Rapport } from '../context';
import { formatDay } from '../domain/day';
import { mapPicture, pngOf } from './map-picture';
import { showAction, showFailure } from './notices';
import { reporting } from './reporting';

/** What the map can be saved as. */
export type PictureFormat = 'svg' | 'png';

export const PICTURE_FORMATS: readonly PictureFormat[] = ['svg', 'png'];

/** Saves the whole map as an attachment, never over another file, and says where. */
export function saveMap(rapport: Rapport, format: PictureFormat): void {
	reporting(rapport.strings, rapport.strings.portfolio.map.saveAs[format], () => save(rapport, format));
}

async function save(rapport: Rapport, format: PictureFormat): Promise<void> {
	const { app, attachments, board, strings } = rapport;
	const { map: texts } = strings.portfolio;
	await rapport.ready();
	const picture = mapPicture(rapport);
	const content = format === 'svg' ? new TextEncoder().encode(picture.text).buffer : await pngOf(picture);
	if (!content) return showFailure(strings.notDone(texts.saveAs[format], texts.noPicture));
	const outcome = await attachments.save(`${texts.fileName(formatDay(board.today))}.${format}`, content);
	if ('refused' in outcome) return showFailure(strings.notDone(texts.saveAs[format], outcome.refused));
	const { path } = outcome;
	showAction(texts.saved(path), { label: texts.openSaved, run: () => reporting(strings, texts.openSaved, () => app.workspace.openLinkText(path, '', 'tab')) });
}
