/** How large a soak is, from what stands on the command line. */
import type { SoakSize } from '../../tests/app/soak/soak';

/** Months of a soak are all of one length. */
export const DAYS_A_MONTH = 30;
/** `['--people=300', '--months=2']` → the size; what is not said is as the project asks for. */
export function soakSizeOf(args: readonly string[]): SoakSize {
	const numberOf = (name: string, otherwise: number): number => {
		const found = args.find((arg) => arg.startsWith(`--${name}=`));
		const value = found === undefined ? otherwise : Number(found.slice(name.length + 3));
		if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number.`);
		return value;
	};
	const days = numberOf('months', 12) * DAYS_A_MONTH;
	return {
		people: numberOf('people', 10_000),
		history: numberOf('history', 365),
		days,
		touchpointsADay: numberOf('touchpoints', 40),
		seed: numberOf('seed', 1),
		// In the second half the plugin is no longer switched off, so that what it holds on to adds up.
		isReloaded: (day) => day % 9 === 0 && day <= days / 2,
	};
}
