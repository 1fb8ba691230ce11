import { MarkdownView } from 'obsidian';
import type { App, Plugin } from 'obsidian';
import type { Rapport } from '../../context';
import { RapportBlock } from './block';

const LANGUAGE = 'rapport';

/** Registers the code block `rapport`, which shows people, promises, visible work, accounts or the map in any note. */
export function registerCodeBlock(plugin: Plugin, rapport: Rapport): void {
	const blocks = new Set<RapportBlock>();
	plugin.registerMarkdownCodeBlockProcessor(LANGUAGE, (source, el, context) => {
		const block = new RapportBlock(el, source, rapport, context.sourcePath);
		blocks.add(block);
		block.register(() => blocks.delete(block));
		context.addChild(block);
	});
	// Notes that are open outlive the plugin, and their blocks would go on listening.
	plugin.register(() => {
		for (const block of [...blocks]) block.unload();
	});
	let isOn = true;
	plugin.register(() => {
		isOn = false;
	});
	plugin.app.workspace.onLayoutReady(() => {
		if (isOn) renderWaiting(plugin.app);
	});
}

/** Notes that were open before the plugin was switched on show their blocks as code. */
function renderWaiting({ workspace }: App): void {
	for (const { view } of workspace.getLeavesOfType('markdown')) {
		if (view instanceof MarkdownView && view.contentEl.querySelector(`code.language-${LANGUAGE}`)) view.previewMode.rerender(true);
	}
}
