import type { Fields } from '../domain/fields';

/** Brings a file's keys from one version of the shape to the next; pure, never throws, and leaves keys alone that it does not know. */
export type Migration = (file: Fields) => Fields;

/**
 * By the version that each leads from.
 *
 * 0: files without a version, made by hand or before there was one; their keys are those of version 1.
 */
export const MIGRATIONS: readonly Migration[] = [(file) => file];

/** A file in the shape of today, and the version it is to be kept with: a later one is read as far as it is known, and stays. */
export function migrated(file: Fields, migrations: readonly Migration[] = MIGRATIONS): { readonly file: Fields; readonly version: number } {
	const from = versionIn(file);
	const steps = migrations.slice(from);
	return { file: steps.reduce((before, migrate) => migrate(before), file), version: Math.max(from, migrations.length) };
}

/** Whatever is no version is as good as none. */
function versionIn(file: Fields): number {
	const version = Object.hasOwn(file, 'version') ? file['version'] : undefined;
	return isVersion(version) ? version : 0;
}

/** True for a whole number from 1. */
export function isVersion(version: unknown): version is number {
	return typeof version === 'number' && Number.isSafeInteger(version) && version > 0;
}
