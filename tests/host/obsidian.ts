/** The `obsidian` package for tests that import a file of `src` by itself; the built plugin is handed the module of its host. */
export { Component } from './core/component';
export { debounce } from './core/debounce';
export { Events } from './core/events';
export { TAbstractFile, TFile, TFolder } from './core/files';
export { getFrontMatterInfo, parseYaml } from './core/metadata/frontmatter';
export { normalizePath } from './core/path';
export { Plugin } from './core/plugin';
export * from './core/text';
export * from './ui/index';
