/** Reading vitest's JSON report. */

/** How many tests passed and failed. */
export interface TestCount {
	readonly passed: number;
	readonly failed: number;
}

/** Counts the tests of a report; a run that failed without a failed test (no report, a file that does not load) counts as one failure. */
export function countTests(report: unknown, exitStatus: number): TestCount {
	if (!isReport(report)) return { passed: 0, failed: 1 };
	const unloaded = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed')).length;
	const failed = report.numFailedTests + unloaded;
	return { passed: report.numPassedTests, failed: exitStatus !== 0 && failed === 0 ? 1 : failed };
}

interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

function isReport(value: unknown): value is Report {
	return typeof value === 'object' && value !== null && 'numPassedTests' in value && typeof value.numPassedTests === 'number' && 'numFailedTests' in value && typeof value.numFailedTests === 'number' && 'testResults' in value && Array.isArray(value.testResults);
}
