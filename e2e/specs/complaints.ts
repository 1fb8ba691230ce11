/** What goes wrong in the app without being shown: errors that are logged, thrown or rejected. */
declare global {
	interface Window {
		rapportComplaints: string[];
	}
}

/** Notes down whatever the app complains of from now on. */
export async function listenForComplaints(browser: WebdriverIO.Browser): Promise<void> {
	await browser.executeObsidian(() => {
		window.rapportComplaints = [];
		const { error } = window.console;
		window.console.error = (...said: unknown[]) => {
			window.rapportComplaints.push(said.map((one) => (one instanceof Error ? (one.stack ?? one.message) : String(one))).join(' '));
			error(...said);
		};
		window.addEventListener('error', ({ message }) => {
			// Chromium's way to say that a layout took two rounds.
			if (!message.startsWith('ResizeObserver loop')) window.rapportComplaints.push(message);
		});
		window.addEventListener('unhandledrejection', (event) => window.rapportComplaints.push(`rejected: ${String(event.reason)}`));
	});
}

/** What was noted down so far. */
export function complaints(browser: WebdriverIO.Browser): Promise<readonly string[]> {
	return browser.execute(() => window.rapportComplaints);
}
