import type { SettingDefinitionGroup } from 'obsidian';
import type { SectionContext } from './section-context';

/** What the plugin does outside its own views: while one types, and at the window's foot. */
export function aroundGroup({ texts: { around: own } }: SectionContext): SettingDefinitionGroup {
	return {
		type: 'group',
		heading: own.heading,
		items: [
			{ name: own.suggestPeople, desc: own.suggestPeopleDesc, control: { type: 'toggle', key: 'suggestPeople' } },
			{ name: own.statusBar, desc: own.statusBarDesc, control: { type: 'toggle', key: 'statusBar' } },
		],
	};
}
