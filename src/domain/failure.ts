/** What was thrown, as an error. */
export function failureOf(error: unknown): Error {
	return error instanceof Error ? error : new Error(reasonOf(error));
}

/** Why something failed, in the words of what failed. */
export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
