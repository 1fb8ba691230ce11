import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { PICTURE_FORMATS, saveMap } from '../ui/save-map';

/** Adds the commands that save the map as a picture. */
export function addSaveMap(plugin: Plugin, rapport: Rapport): void {
	for (const format of PICTURE_FORMATS) {
		plugin.addCommand({
			id: `save-map-as-${format}`,
			name: rapport.strings.portfolio.map.saveAs[format],
			icon: 'lucide-image-down',
			callback: () => saveMap(rapport, format),
		});
	}
}
