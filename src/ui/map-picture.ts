import type { Rapport } from '../context';
import { mapPeopleOf } from '../domain/map-people';
import { WHOLE_MAP } from './map-camera';
import { MapDrawing } from './map-drawing';
import { GROUND_MARGIN } from './map-ground';
import { drawLegend, legendOf } from './map-legend';
import { sceneOf } from './map-scene';
import { standaloneText } from './svg-text';

/** In pixels; large enough for names of roles beside the rings. */
const WIDTH = 1120;
const HEIGHT = 940;
/** For what stands below the map. */
const FOOT = 60;
/** A picture for screens of today has twice as many dots. */
const SHARPNESS = 2;

/** A picture as text, with its size. */
export interface Picture {
	readonly text: string;
	readonly width: number;
	readonly height: number;
}

/** The whole map as an SVG that needs nothing else, in the colours of the app as it looks now. */
export function mapPicture(rapport: Rapport): Picture {
	const { board, settings, strings: { portfolio: { map: texts }, days } } = rapport;
	const people = mapPeopleOf(board, settings());
	const { shown, resting, unplaced } = people;
	const size = { width: WIDTH, height: HEIGHT, radius: (HEIGHT - FOOT) / 2 - GROUND_MARGIN };
	const el = activeDocument.body.createDiv({ cls: ['rapport-map-picture', 'rapport-hidden'], attr: { 'aria-hidden': 'true' } });
	try {
		const drawing = new MapDrawing(el, 'rapport-picture');
		const place = { ...size, height: HEIGHT - FOOT };
		drawing.draw(sceneOf(rapport, shown, place, 1));
		drawing.place(WHOLE_MAP, place);
		drawing.name(WHOLE_MAP, place);
		drawLegend(drawing.svg, legendOf(people, board.today, texts), WIDTH, HEIGHT - FOOT * 0.6);
		drawing.sign(`${texts.title} · ${days.whole(board.today)} · ${texts.count(shown.length, resting, unplaced)}`, WIDTH / 2, HEIGHT - FOOT * 0.2);
		return { text: standaloneText(drawing.svg, size, el.win.getComputedStyle(el).backgroundColor, texts.title), width: WIDTH, height: HEIGHT };
	} finally {
		el.remove();
	}
}

/** The same as PNG; null where the window cannot draw it. */
export async function pngOf({ text, width, height }: Picture): Promise<ArrayBuffer | null> {
	const image = createEl('img', { attr: { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}` } });
	await image.decode();
	const canvas = createEl('canvas', { attr: { width: width * SHARPNESS, height: height * SHARPNESS } });
	const context = canvas.getContext('2d');
	if (!context) return null;
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	return blob && blob.arrayBuffer();
}
