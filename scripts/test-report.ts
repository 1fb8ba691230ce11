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

/** Names each failed test of a report with what it said, each file that did not load likewise. */
export function failuresIn(report: unknown): readonly string[] {
	if (!isReport(report)) return [];
	return report.testResults.flatMap(({ name = '', status, message = '', assertionResults }) => {
		const failed = assertionResults.filter((one) => one.status === 'failed');
		if (failed.length === 0 && status === 'failed') return [failure(name, message)];
		return failed.map(({ fullName = '', failureMessages = [] }) => failure(`${name}: ${fullName}`, failureMessages.join('\n')));
	});
}

/** How much of what a failed test said is repeated; a property's counterexample stands in the first lines. */
const LINES = 12;

function failure(name: string, message: string): string {
	return [`FAILED ${name}`, ...message.split('\n').slice(0, LINES).map((line) => `       ${line}`)].join('\n');
}

interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly ReportedFile[];
}

interface ReportedFile {
	readonly name?: string;
	readonly status: string;
	readonly message?: string;
	readonly assertionResults: readonly { readonly status: string; readonly fullName?: string; readonly failureMessages?: readonly string[] }[];
}

function isReport(value: unknown): value is Report {
	return typeof value === 'object' && value !== null && 'numPassedTests' in value && typeof value.numPassedTests === 'number' && 'numFailedTests' in value && typeof value.numFailedTests === 'number' && 'testResults' in value && Array.isArray(value.testResults);
}
