import type { Plugin } from 'obsidian';
import type { Rapport } from '../../context';
import { BASE_VIEW } from '../../domain/base-view-type';
import { baseViewOptions } from './options';
import { RelationshipsView } from './relationships-view';

/** Adds the view *Relationships* to bases; where the core plugin is off there is none, and nothing else is missing. */
export function registerBasesView(plugin: Plugin, rapport: Rapport): void {
	const views = new Set<RelationshipsView>();
	plugin.registerBasesView(BASE_VIEW, {
		name: rapport.strings.bases.name,
		icon: 'lucide-users',
		factory: (controller, containerEl) => {
			const view = new RelationshipsView(controller, containerEl, rapport);
			views.add(view);
			view.register(() => views.delete(view));
			return view;
		},
		options: () => baseViewOptions(rapport.strings),
	});
	// Bases that are open outlive the plugin, and their views would go on listening.
	plugin.register(() => {
		for (const view of [...views]) view.unload();
	});
}
