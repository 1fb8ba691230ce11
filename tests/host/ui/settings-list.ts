import type { SettingDefinitionList } from 'obsidian';
import type { Setting } from './setting';

const DRAG_TYPE = 'application/x-setting-index';

/** Gives a row of a list what it may be done with: dragged to another place, deleted by button or key. */
export function decorateListRow(row: Setting, index: number, list: SettingDefinitionList): void {
	const { onDelete, onReorder } = list;
	const el = row.settingEl;
	if (onDelete) {
		row.addExtraButton((button) => button.setIcon('lucide-trash-2').setTooltip('Delete').onClick(() => onDelete(index)));
		if (!el.hasAttribute('tabindex')) el.setAttr('tabindex', 0);
		el.addEventListener('keydown', (event) => {
			if (event.target === el && (event.key === 'Delete' || event.key === 'Backspace')) onDelete(index);
		});
	}
	if (onReorder) {
		row.addExtraButton((button) => {
			button.setIcon('lucide-menu').setTooltip('Drag to rearrange');
			button.extraSettingsEl.addClass('mod-drag-handle');
			button.extraSettingsEl.draggable = true;
			button.extraSettingsEl.addEventListener('dragstart', (event) => event.dataTransfer?.setData(DRAG_TYPE, String(index)));
		});
		el.addEventListener('dragover', (event) => event.preventDefault());
		el.addEventListener('drop', (event) => {
			event.preventDefault();
			const from = Number.parseInt(event.dataTransfer?.getData(DRAG_TYPE) ?? '', 10);
			if (!Number.isNaN(from) && from !== index) onReorder(from, index);
		});
	}
}
