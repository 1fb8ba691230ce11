import { createContext, Script } from 'node:vm';

const task = new Script('task()');
const context = createContext({ task: null });

/** Does something that must come to an end; what would not is ended after so many milliseconds and throws, since a test's own timeout cannot. */
export function inTime<T>(run: () => T, milliseconds: number): T {
	const results: T[] = [];
	context['task'] = () => void results.push(run());
	task.runInContext(context, { timeout: milliseconds });
	return results[0] as T;
}
