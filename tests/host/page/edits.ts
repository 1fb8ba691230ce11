/** Edits live as long as the browser tab: what differs from the served vault is kept over a reload. */

type Files = Readonly<Record<string, string>>;

/** Text of changed and new files, and `null` for those that are gone. */
type Edits = Record<string, string | null>;

/** What changed between two states of a vault. */
export function editsBetween(before: Files, after: Files): Edits {
	const edits: Edits = {};
	for (const [path, text] of Object.entries(after)) if (before[path] !== text) edits[path] = text;
	for (const path of Object.keys(before)) if (!(path in after)) edits[path] = null;
	return edits;
}

/** A vault with edits made to it again. */
export function withEdits(files: Files, edits: Edits): Record<string, string> {
	const result: Record<string, string> = { ...files };
	for (const [path, text] of Object.entries(edits)) {
		if (text === null) delete result[path];
		else result[path] = text;
	}
	return result;
}

/** The edits kept under a key; none where the browser keeps nothing. */
export function keptEdits(key: string): Edits {
	try {
		return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Edits;
	} catch {
		return {};
	}
}

/** Keeps edits under a key; too many of them are not kept. */
export function keepEdits(key: string, edits: Edits): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(edits));
	} catch {
		sessionStorage.removeItem(key);
	}
}
