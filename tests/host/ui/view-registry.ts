import { Events } from '../core/events';
import type { View } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';

/** Makes a view for a leaf. */
export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which type of view is made how, and which file ending opens which type. */
export class ViewRegistry extends Events {
	private readonly creators = new Map<string, ViewCreator>();
	private readonly typeByExtension = new Map<string, string>();

	registerView(type: string, creator: ViewCreator): void {
		if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.creators.set(type, creator);
		this.trigger('view-registered', type);
	}

	unregisterView(type: string): void {
		if (this.creators.delete(type)) this.trigger('view-unregistered', type);
	}

	registerExtensions(extensions: readonly string[], type: string): void {
		for (const extension of extensions) {
			if (this.typeByExtension.has(extension)) throw new Error(`Attempting to register an existing file extension "${extension}"`);
		}
		for (const extension of extensions) this.typeByExtension.set(extension, type);
	}

	unregisterExtensions(extensions: readonly string[]): void {
		for (const extension of extensions) this.typeByExtension.delete(extension);
	}

	getViewCreatorByType(type: string): ViewCreator | undefined {
		return this.creators.get(type);
	}

	getTypeByExtension(extension: string): string | undefined {
		return this.typeByExtension.get(extension);
	}
}
