import type { Component } from '../core/component';
import type { HostApp } from './host-app';
import { HoverPopover, type HoverParent } from './hover-popover';
import { Keymap } from './keymap';
import { MarkdownRenderer } from './markdown-renderer';
import { destinationOf } from './workspace-links';

/** What `workspace.trigger('hover-link', …)` carries. */
export interface HoverLink {
	event: MouseEvent;
	source: string;
	hoverParent: HoverParent;
	targetEl: HTMLElement | null;
	linktext: string;
	sourcePath?: string;
}

/** The core plugin "Page preview": shows the note that a link leads to while the pointer rests on it. */
export function installPagePreview(app: HostApp, owner: Component): void {
	owner.registerEvent(app.workspace.on('hover-link', (link: HoverLink) => showPreview(app, link)));
}

function showPreview(app: HostApp, link: HoverLink): void {
	const needsMod = app.workspace.hoverLinkSources[link.source]?.defaultMod ?? true;
	if (needsMod && !Keymap.isModifier(link.event, 'Mod')) return;
	const file = destinationOf(app.workspace, link.linktext, link.sourcePath ?? '');
	if (!file) return;
	const popover = new HoverPopover(link.hoverParent, link.targetEl);
	const body = popover.hoverEl.createDiv('markdown-embed').createDiv('markdown-embed-content markdown-preview-view');
	app.vault.cachedRead(file)
		.then((text) => MarkdownRenderer.render(app, text, body, file.path, popover))
		.catch((error: unknown) => console.error(error));
}
