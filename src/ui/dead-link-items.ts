import type { Menu } from 'obsidian';
import type { Rapport } from '../context';
import type { Problem } from '../domain/problem';
import { PointElsewhereModal } from './point-elsewhere-modal';

/** Offers to point the dead links of a problem's line to a person; nothing where it has none. */
export function addDeadLinkItems(menu: Menu, rapport: Rapport, path: string, { line }: Problem): void {
	if (line === null) return;
	for (const dead of rapport.deadLinks.on(path, line)) {
		menu.addItem((item) => item
			.setSection('action')
			.setTitle(rapport.strings.staleList.deadLink.item(dead.link, dead.lines))
			.setIcon('lucide-link-2')
			.onClick(() => new PointElsewhereModal(rapport, dead).open()));
	}
}
