import { expect, test } from 'vitest';
import { countTests, failuresIn } from '../../scripts/test-report';

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((one) => ({ status: one })) });

test('passed and failed tests are counted as vitest counts them', () => {
	expect(countTests({ numPassedTests: 3, numFailedTests: 1, testResults: [file('failed', 'passed', 'failed')] }, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a test file that does not load is a failure', () => {
	expect(countTests({ numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 'passed'), file('failed')] }, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a run that fails without a failed test is a failure', () => {
	expect(countTests({ numPassedTests: 3, numFailedTests: 0, testResults: [] }, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a run without a report is a failure', () => {
	expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 });
});

test('failed tests are named with what they said, and a file that does not load likewise', () => {
	const report = {
		numPassedTests: 1,
		numFailedTests: 1,
		testResults: [
			{ name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'passed', fullName: 'holds', failureMessages: [] }, { status: 'failed', fullName: 'days add up', failureMessages: ['Property failed\nCounterexample: [1]'] }] },
			{ name: 'b.test.ts', status: 'failed', message: 'Unexpected token', assertionResults: [] },
			{ name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'holds', failureMessages: [] }] },
		],
	};
	expect(failuresIn(report)).toEqual(['FAILED a.test.ts: days add up\n       Property failed\n       Counterexample: [1]', 'FAILED b.test.ts\n       Unexpected token']);
	expect(failuresIn(null)).toEqual([]);
});
