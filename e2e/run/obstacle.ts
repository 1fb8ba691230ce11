/** Why a run cannot be: told as it is, without a stack. */
export class Obstacle extends Error {
	/** `new Obstacle('There is no display', 'xvfb').message` → `'There is no display. This run needs xvfb; nothing was tested.'` */
	constructor(what: string, needed: string) {
		super(`${what}. This run needs ${needed}; nothing was tested.`);
	}
}

/**
 * The reason at the bottom of an error: what fetches says only that it failed, and has the cause with it.
 *
 * `reasonOf(new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND github.com') }))` → `'getaddrinfo ENOTFOUND github.com'`
 */
export function reasonOf(error: unknown): string {
	if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
	if (!(error instanceof Error)) return String(error);
	if (error.cause !== undefined && error.cause !== null) return reasonOf(error.cause);
	const [line = ''] = error.message.split('\n');
	return line.replace(/\.$/, '') || error.name;
}
