import type { Menu } from 'obsidian';
import type { Role } from '../domain/rules';
import type { Filter } from '../domain/sections';
import { capitalised } from '../i18n';
import type { Strings } from '../i18n';
import { isNarrowed, SORTS, toggled } from './filter-state';

/** Adds the orders, the roles and what the chips do not offer to a menu. */
export function addFilterItems(menu: Menu, filter: Filter, roles: readonly Role[], isLedgerHidden: boolean, strings: Strings, change: (change: Partial<Filter>) => void, clear: () => void): void {
	const { staleList: texts } = strings;
	for (const sort of SORTS) {
		if (isLedgerHidden && sort === 'account') continue;
		menu.addItem((item) => item.setSection('sort').setTitle(texts.sorts[sort]).setChecked(filter.sort === sort).onClick(() => change({ sort })));
	}
	for (const { id, name } of roles) {
		menu.addItem((item) => item.setSection('role').setTitle(capitalised(name)).setChecked(filter.roles.includes(id)).onClick(() => change({ roles: toggled(filter.roles, id) })));
	}
	// The filter knows those without a circle by an empty id.
	menu.addItem((item) => item.setSection('circle').setTitle(texts.noCircle).setChecked(filter.circles.includes('')).onClick(() => change({ circles: toggled(filter.circles, '') })));
	if (isNarrowed(filter)) menu.addItem((item) => item.setSection('clear').setTitle(texts.clearFilter).setIcon('lucide-filter-x').onClick(clear));
}
