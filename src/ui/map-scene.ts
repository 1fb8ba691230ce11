import type { Rapport } from '../context';
import { frameOf } from '../domain/map-frame';
import { layoutOf } from '../domain/map-layout';
import type { MapPerson } from '../domain/map-people';
import { capitalised } from '../i18n';
import type { MapSize } from './map-camera';
import type { MapScene } from './map-drawing';
import { nameBoxes } from './map-ground';
import type { GroundNames } from './map-ground';
import { MapTexts } from './map-words';

/** What is drawn of these people on a map of a size, as close as `detail` says. */
export function sceneOf(rapport: Rapport, people: readonly MapPerson[], size: MapSize, detail: number): MapScene {
	const { circles, roles } = rapport.settings();
	const frame = frameOf({
		radius: size.radius,
		circles: circles.length,
		roles: roles.length,
		hasOutside: people.some(({ circle }) => circle === null),
		hasNoRole: people.some(({ role }) => role === null),
	});
	const names = groundNamesOf(rapport);
	const words = new MapTexts(rapport);
	return {
		frame,
		size,
		detail,
		names,
		layout: layoutOf(people, { frame, detail, boxes: nameBoxes(frame, names) }),
		labelOf: (item) => words.labelOf(item),
		groupText: rapport.strings.portfolio.map.group,
	};
}

function groundNamesOf({ settings, strings: { staleList, portfolio: { map: texts } } }: Rapport): GroundNames {
	const { circles, roles } = settings();
	return { you: texts.you(), circles: circles.map(({ name }) => capitalised(name)), noCircle: staleList.noCircle, roles: roles.map(({ name }) => capitalised(name)), noRole: texts.noRole };
}
