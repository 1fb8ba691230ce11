/** The notes of the vault that is open, as they lie on the disk. */
import type { App } from 'obsidian';

/** Path → bytes, one character each. */
export type VaultTexts = Readonly<Record<string, string>>;

/** Reads every note past the app's caches. */
export async function vaultTexts(browser: WebdriverIO.Browser): Promise<VaultTexts> {
	return await browser.executeObsidian(async ({ app }: { app: App }) => {
		const texts: Record<string, string> = {};
		for (const { path } of app.vault.getFiles()) texts[path] = String.fromCharCode(...new Uint8Array(await app.vault.adapter.readBinary(path)));
		return texts;
	});
}

/** A text as it lies on the disk. */
export function asBytes(text: string): string {
	return Buffer.from(text).toString('latin1');
}

/** Paths of the notes that came, went or differ in a byte. */
export function changesBetween(before: VaultTexts, after: VaultTexts): readonly string[] {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]).sort();
}
