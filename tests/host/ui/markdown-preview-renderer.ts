import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';

type CodeBlockHandler = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => Promise<unknown> | void;

const registered: MarkdownPostProcessor[] = [];

/** All post processors, lowest `sortOrder` first. */
export function postProcessorsInOrder(): MarkdownPostProcessor[] {
	return [...registered].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
}

/** Where post processors are registered; the plugin's methods call these. */
export const MarkdownPreviewRenderer = {
	registerPostProcessor(processor: MarkdownPostProcessor, sortOrder?: number): void {
		if (sortOrder !== undefined) processor.sortOrder = sortOrder;
		registered.push(processor);
	},

	unregisterPostProcessor(processor: MarkdownPostProcessor): void {
		const index = registered.indexOf(processor);
		if (index >= 0) registered.splice(index, 1);
	},

	/** Hands each code block of a language to a handler, with an element in its place. */
	createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): MarkdownPostProcessor {
		return async (el, context) => {
			for (const code of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
				const block = createDiv(`block-language-${language}`);
				code.parentElement?.replaceWith(block);
				await handler((code.textContent ?? '').replace(/\n$/, ''), block, context);
			}
		};
	},
};
