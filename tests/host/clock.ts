import moment from 'moment';

/** The language's `Date` with another idea of now. */
export function dateAt(now: () => number): DateConstructor {
	return new Proxy(Date, {
		apply: () => new Date(now()).toString(),
		construct: (target, args: unknown[], newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
		get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
	});
}

/** Lets `moment()` tell the host's time; the function handed back restores the real one. */
export function setMomentClock(now: () => number): () => void {
	const clocked = moment as unknown as { now: () => number };
	const before = clocked.now;
	clocked.now = now;
	return () => {
		clocked.now = before;
	};
}
