import * as basesValues from './core/bases-values';
import { BasesEntry, BasesEntryGroup, BasesQueryResult, BasesView, BasesViewConfig, QueryController } from './core/bases';
import { Component } from './core/component';
import { debounce } from './core/debounce';
import { apiVersion, platformFor, requireApiVersion, type Device } from './core/environment';
import { Events } from './core/events';
import { FileManager } from './core/file-manager';
import { TAbstractFile, TFile, TFolder } from './core/files';
import { MetadataCache } from './core/metadata-cache';
import { getFrontMatterInfo, parseYaml } from './core/metadata/frontmatter';
import { normalizePath } from './core/path';
import { Plugin } from './core/plugin';
import * as text from './core/text';
import { Vault } from './core/vault';
import * as ui from './ui/index';

/** Desktop's adapter, which no host has: `instanceof` says so. */
class FileSystemAdapter {}

/** The mobile adapter, which no host has either. */
class CapacitorAdapter {}

function noNetwork(): never {
	throw new Error('The stand-in has no network: the plugin makes no request');
}

/** What `require('obsidian')` gives: all that the stand-in has; anything else throws with its name once it is used. */
export function createObsidianModule(device: Device, language: string): Record<string, unknown> {
	const { toValue: _internal, ...values } = basesValues;
	const members: Record<string, unknown> = {
		...ui,
		...values,
		...text,
		apiVersion, requireApiVersion, debounce, normalizePath, parseYaml, getFrontMatterInfo,
		Platform: platformFor(device),
		getLanguage: () => language,
		request: noNetwork,
		requestUrl: noNetwork,
		Component, Events, Plugin, TAbstractFile, TFile, TFolder, Vault, MetadataCache, FileManager, FileSystemAdapter, CapacitorAdapter,
		BasesEntry, BasesEntryGroup, BasesQueryResult, BasesView, BasesViewConfig, QueryController,
	};
	return new Proxy(members, {
		get(target, name) {
			const isKnown = typeof name === 'symbol' || name in target || isInterop(name);
			return isKnown ? (Reflect.get(target, name) as unknown) : missing(name);
		},
	});
}

/** Names that module loaders and promises look for, and must not find. */
function isInterop(name: string): boolean {
	return name === '__esModule' || name === 'default' || name === 'then' || name === 'toJSON';
}

function missing(name: string): unknown {
	// A function, not an arrow: only what could be a class is asked for its prototype when it is extended.
	const fail = function (): never {
		throw new Error(`The stand-in has no obsidian.${name}`);
	};
	return new Proxy(fail, { apply: fail, construct: fail, get: fail });
}
