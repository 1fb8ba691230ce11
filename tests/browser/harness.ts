/** The playground in a real Chromium: one server and one browser per test file, a fresh page per test. */
import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser';
import { buildIfOlder, root } from '../../scripts/plugin-build';
import { startPlayground, type Playground } from '../../scripts/playground-server';

/** What the page's address may say; see tests/host/page/page-options.ts. */
export interface PageOptions {
	readonly theme?: 'light' | 'dark';
	readonly phone?: boolean;
	/** The app's language; English by default. */
	readonly lang?: string;
	/** Width of the right sidebar in pixels. */
	readonly pane?: number;
	readonly now?: string;
	readonly width?: number;
	readonly height?: number;
	readonly timezone?: string;
}

/** A page of the playground, and what it complained of. */
export interface OpenPage {
	readonly page: Page;
	/** Console errors, uncaught exceptions, and requests that would have left the server. */
	readonly complaints: readonly string[];
	/** Keeps a picture under artifacts/screenshots/. */
	screenshot(name: string): Promise<void>;
	close(): Promise<void>;
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const screenshots = `${root}artifacts/screenshots`;

/** The server and the browser of a test file; `folder` shows a real vault in place of the demo. */
export class PlaygroundBrowser {
	private constructor(private readonly browser: Browser, private readonly playground: Playground) {}

	static async start(folder?: string): Promise<PlaygroundBrowser> {
		await buildIfOlder();
		const playground = await startPlayground({ port: 0, ...(folder === undefined ? {} : { folder }) });
		const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), headless: true, args: flags });
		return new PlaygroundBrowser(browser, playground);
	}

	async stop(): Promise<void> {
		await this.browser.close();
		await this.playground.close();
	}

	/** Opens the playground and waits until the plugin has started and the vault is indexed. */
	async open(options: PageOptions = {}): Promise<OpenPage> {
		const { width = 1280, height = 800, timezone = 'UTC' } = options;
		const context = await this.browser.newContext({ viewport: { width, height }, timezoneId: timezone, locale: 'en-GB', serviceWorkers: 'block' });
		const complaints: string[] = [];
		// Nothing may leave this computer: what would is stopped and reported.
		await context.route((url) => !url.href.startsWith(this.playground.address), async (route) => {
			complaints.push(`request to ${route.request().url()}`);
			await route.abort();
		});
		const page = await context.newPage();
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
		await page.goto(this.addressOf(options));
		await page.locator('body[data-playground="ready"]').waitFor({ timeout: 30_000 });
		return {
			page,
			complaints,
			screenshot: async (name) => {
				mkdirSync(screenshots, { recursive: true });
				await page.screenshot({ path: `${screenshots}/${name}.png` });
			},
			close: () => context.close(),
		};
	}

	private addressOf({ theme, phone, lang, pane, now }: PageOptions): string {
		const address = new URL(this.playground.address);
		if (theme) address.searchParams.set('theme', theme);
		if (phone) address.searchParams.set('phone', '1');
		if (lang !== undefined) address.searchParams.set('lang', lang);
		if (pane !== undefined) address.searchParams.set('pane', String(pane));
		if (now !== undefined) address.searchParams.set('now', now);
		return address.href;
	}
}

/** What tests ask of a playground. */
export type TestPlayground = Pick<PlaygroundBrowser, 'open'>;

/** The playground of a test file: each test's pages are closed after it, and fail it where they complained. */
export function playgroundForTests(folder?: string): TestPlayground {
	const playgrounds: PlaygroundBrowser[] = [];
	const pages: OpenPage[] = [];
	beforeAll(async () => void playgrounds.push(await PlaygroundBrowser.start(folder)));
	afterEach(async () => {
		// What a test closes itself it has looked at.
		for (const page of pages.splice(0)) if (!page.page.isClosed()) await closeWithoutComplaint(page);
	});
	afterAll(() => playgrounds[0]?.stop());
	return {
		open: async (options) => {
			const page = await playgrounds[0]?.open(options);
			if (!page) throw new Error('The playground has not started.');
			pages.push(page);
			return page;
		},
	};
}

/** Ends a test's page; what the page complained of fails the test. */
export async function closeWithoutComplaint(open: OpenPage | null): Promise<void> {
	const complaints = open?.complaints ?? [];
	await open?.close();
	expect(complaints, 'the console complained').toEqual([]);
}
