import { Component } from '../core/component';
import { installDomHelpers } from './dom';
import type { HostApp, HostUi } from './host-app';
import { IMAGE_EXTENSIONS, ImageView } from './image-view';
import { Keymap } from './keymap';
import { MarkdownView } from './markdown-view';
import { setMenuKeymap } from './menu';
import { installPagePreview } from './page-preview';
import { RenderContext } from './render-context';
import { Scope } from './scope';
import { SettingWindow } from './settings-window';
import { StatusBar } from './status-bar';
import { ViewRegistry } from './view-registry';
import { Workspace } from './workspace';

/** The interface half of the app, and the component that owns its listeners: unload it and nothing is left. */
export interface CreatedUi extends HostUi {
	owner: Component;
}

/**
 * Makes the interface inside an element and puts its parts on the app under the app's own names.
 *
 * The core then calls `workspace.loadLayout()`, loads the plugins, and calls `workspace.setLayoutReady()`.
 */
export function createUi(app: HostApp, parentEl: HTMLElement): CreatedUi {
	installDomHelpers(window);
	const owner = new Component();
	void owner.load();
	const containerEl = parentEl.createDiv('app-container');
	owner.register(() => containerEl.detach());

	app.scope = new Scope();
	app.keymap = new Keymap(app.scope);
	owner.register(app.keymap.attach(parentEl.doc));
	setMenuKeymap(app.keymap);
	app.viewRegistry = new ViewRegistry();
	app.viewRegistry.registerView('markdown', (leaf) => new MarkdownView(leaf));
	app.viewRegistry.registerExtensions(['md'], 'markdown');
	app.viewRegistry.registerView('image', (leaf) => new ImageView(leaf));
	app.viewRegistry.registerExtensions(IMAGE_EXTENSIONS, 'image');
	app.renderContext = new RenderContext();
	app.setting = new SettingWindow(app);
	owner.register(() => app.setting.close());
	owner.register(() => parentEl.doc.body.findAll(':scope > .notice-container').forEach((el) => el.detach()));
	app.workspace = new Workspace(app, containerEl.createDiv('horizontal-main-container'), owner);
	app.statusBar = new StatusBar(containerEl);
	app.workspace.registerHoverLinkSource('preview', { display: 'Reading view', defaultMod: true });
	installPagePreview(app, owner);
	owner.register(() => app.workspace.quit());
	const { scope, keymap, workspace, viewRegistry, setting, statusBar, renderContext } = app;
	return { owner, scope, keymap, workspace, viewRegistry, setting, statusBar, renderContext };
}
