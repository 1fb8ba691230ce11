import type { App } from 'obsidian';
import type { LinkResolver } from '../domain/network';

/** Follows links as Obsidian does. */
export function resolverOf({ metadataCache }: App): LinkResolver {
	return (linkPath, sourcePath) => metadataCache.getFirstLinkpathDest(linkPath, sourcePath)?.path ?? null;
}
