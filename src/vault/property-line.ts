import type { App } from 'obsidian';

/** The line (from 0) on which a note writes a property, or null where it does not. */
export async function lineOfProperty(app: App, path: string, property: string): Promise<number | null> {
	const file = app.vault.getFileByPath(path);
	return file ? propertyLineIn(await app.vault.cachedRead(file), property) : null;
}

/** `propertyLineIn('---\ncircle: x\n---', 'circle')` → `1` */
export function propertyLineIn(text: string, property: string): number | null {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	if (lines[0]?.trimEnd() !== '---') return null;
	for (const [index, line] of lines.entries()) {
		if (index === 0) continue;
		if (line.trimEnd() === '---') return null;
		const colon = line.indexOf(':');
		if (colon > 0 && line.slice(0, colon).trim().replace(/^(["'])(.*)\1$/, '$2') === property) return index;
	}
	return null;
}
