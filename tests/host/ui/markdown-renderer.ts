import type { MarkdownPostProcessorContext } from 'obsidian';
import { Component } from '../core/component';
import { reportError } from '../core/events';
import type { HostApp } from './host-app';
import { markdownToFragment } from './markdown-html';
import { postProcessorsInOrder } from './markdown-preview-renderer';

/** Owns a part of rendered Markdown and goes with it. */
export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
let documents = 0;

/** Renders Markdown as the app's reading mode does. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
	static async renderMarkdown(_markdown: string, _el: HTMLElement, _sourcePath: string, _component: Component): Promise<void> {
		throw new Error('The stand-in has no MarkdownRenderer.renderMarkdown: it is deprecated, use MarkdownRenderer.render');
	}

	/** What post processors add lives as long as the component. */
	static async render(app: HostApp, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		const body = markdown.replace(FRONTMATTER, '');
		const section = el.createDiv();
		section.appendChild(markdownToFragment(body));
		const file = app.vault.getFileByPath(sourcePath);
		const context: MarkdownPostProcessorContext = {
			docId: `doc-${++documents}`,
			sourcePath,
			frontmatter: file ? app.metadataCache.getFileCache(file)?.frontmatter : undefined,
			// The typings name the app's class; what arrives is this module's.
			addChild: (child) => { component.addChild(child as unknown as MarkdownRenderChild); },
			getSectionInfo: () => ({ text: markdown, lineStart: 0, lineEnd: markdown.split('\n').length - 1 }),
		};
		for (const process of postProcessorsInOrder()) {
			try {
				await process(section, context);
			} catch (error) {
				reportError(error, 'Markdown post processor');
			}
		}
		// The section was only a handle: the app's blocks stand directly in the element.
		section.replaceWith(...Array.from(section.childNodes));
	}
}
