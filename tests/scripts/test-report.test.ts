import { expect, test } from 'vitest';
import { countTests } from '../../scripts/test-report';

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
