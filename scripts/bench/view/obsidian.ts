/** What the sidebar's code imports from `obsidian`, for the page that draws it: the stand-in's own pieces, on a desktop. */
import { platformFor } from '../../../tests/host/core/environment';

export { Component } from '../../../tests/host/core/component';
export { debounce } from '../../../tests/host/core/debounce';
export { TAbstractFile, TFile, TFolder } from '../../../tests/host/core/files';
export { getFrontMatterInfo, parseYaml } from '../../../tests/host/core/metadata/frontmatter';
export { normalizePath } from '../../../tests/host/core/path';
export * from '../../../tests/host/ui/index';
export { default as moment } from 'moment';

export const Platform = platformFor('desktop');
