/** Reading vitest's JSON report. */

/** How many tests passed and failed. */
export interface TestCount {
	readonly passed: number;
	readonly failed: number;
}

/** Counts the tests of a report; a run that failed without a failed test (no report, a file that does not load) counts as one failure. */
export function countTests(report: unknown, exitStatus: number): TestCount {
	if (!isReport(report)) return { passed: 0, failed: 1 };
	const unloaded = report.testResults.filter(isUnloaded).length;
	const failed = report.numFailedTests + unloaded;
	return { passed: report.numPassedTests, failed: exitStatus !== 0 && failed === 0 ? 1 : failed };
}

/** Names each failed test of a report with what it said, each file that did not load likewise. */
export function failuresIn(report: unknown): readonly string[] {
	if (!isReport(report)) return [];
	return report.testResults.flatMap((file) => {
		const { name = '', message = '' } = file;
		return isUnloaded(file) ? [failure(name, message)] : failedIn(file).map(({ fullName = '', failureMessages = [] }) => failure(`${name}: ${fullName}`, failureMessages.join('\n')));
	});
}

function failedIn({ assertionResults }: ReportedFile): ReportedFile['assertionResults'] {
	return assertionResults.filter((one) => one.status === 'failed');
}

/** A file that failed without a failed test. */
function isUnloaded(file: ReportedFile): boolean {
	return file.status === 'failed' && failedIn(file).length === 0;
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
