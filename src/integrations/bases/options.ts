import type { BasesAllOptions, BasesViewConfig } from 'obsidian';
import type { Strings } from '../../i18n';

/** More rows than anybody reads in one view. */
const MOST_ROWS = 200;
const STEP = 10;

/** How a view of a base is set; its keys stand in the `.base` file, and none is one of the app's own. */
export interface BaseOptions {
	readonly layout: 'rows' | 'board';
	/** Whether those who wait for nothing are shown too. */
	readonly showFresh: boolean;
	/** 0 for all. */
	readonly mostRows: number;
}

/** What the menu of a view offers to set. */
export function baseViewOptions({ bases: { options: texts } }: Strings): BasesAllOptions[] {
	return [
		{ type: 'dropdown', key: 'layout', displayName: texts.layout, default: 'rows', options: { ...texts.layouts } },
		{ type: 'toggle', key: 'showFresh', displayName: texts.showFresh, default: false },
		{ type: 'slider', key: 'mostRows', displayName: texts.mostRows, default: 0, min: 0, max: MOST_ROWS, step: STEP },
	];
}

/** What a view's settings say; whatever else stands there counts as not set. */
export function readBaseOptions(config: Pick<BasesViewConfig, 'get'>): BaseOptions {
	const mostRows = config.get('mostRows');
	return {
		layout: config.get('layout') === 'board' ? 'board' : 'rows',
		showFresh: config.get('showFresh') === true,
		mostRows: typeof mostRows === 'number' && Number.isInteger(mostRows) && mostRows > 0 ? mostRows : 0,
	};
}
