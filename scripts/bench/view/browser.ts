/** The pages of rows `view` and `map` in a Chromium without a window. */
import esbuild from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { findBrowser } from '../../browser';

/** Nothing is listening there: the only answer is given below. */
const ADDRESS = 'http://localhost/';
const READY_MS = 180_000;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-features=LocalNetworkAccessChecks'];
// As wide and high as a sidebar on a usual screen.
const PANE = '.bench-pane { position: fixed; inset: 0 0 auto auto; width: 320px; height: 900px; overflow: auto; display: flex; flex-direction: column; } .bench-pane.mod-main { width: 960px; }';

/** A benchmark's page, ready to be asked. */
export class BenchPage<Bench> {
	private constructor(private readonly browser: Browser, private readonly page: Page) {}

	/** Opens a page, made from an entry in this folder, and waits until its vault is indexed; null where there is no browser. */
	static async open<Bench>(entry: string): Promise<BenchPage<Bench> | null> {
		const executablePath = findBrowser();
		if (executablePath === null) return null;
		const html = await pageText(`scripts/bench/view/${entry}`);
		const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
		try {
			const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
			page.on('console', (message) => {
				if (message.type() === 'error') console.error(`${entry}: ${message.text()}`);
			});
			// Isolated, a page may look at the clock in steps of five microseconds in place of a hundred.
			const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
			await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html }));
			await page.goto(ADDRESS);
			await page.locator('body[data-bench]').waitFor({ timeout: READY_MS });
			if ((await page.locator('body').getAttribute('data-bench')) !== 'ready') throw new Error('The page of the benchmark failed; see above.');
			return new BenchPage<Bench>(browser, page);
		} catch (error) {
			await browser.close();
			throw error;
		}
	}

	/** Asks the page; the question runs there and sees nothing of this process. */
	async ask<T>(question: (bench: Bench) => T | Promise<T>): Promise<T> {
		const bench = await this.page.evaluateHandle(() => window.bench);
		try {
			return await bench.evaluate(question as never);
		} finally {
			await bench.dispose();
		}
	}

	async close(): Promise<void> {
		await this.browser.close();
	}
}

async function pageText(entry: string): Promise<string> {
	const { outputFiles } = await esbuild.build({
		entryPoints: [entry, 'tests/host/page/page.css'],
		outdir: 'artifacts/bench/view',
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		platform: 'browser',
		charset: 'utf8',
		alias: { obsidian: './scripts/bench/view/obsidian.ts' },
		logLevel: 'warning',
	});
	const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
	const script = textOf('.js').replaceAll('</script', '<\\/script');
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title><style>${textOf('.css')}${readFileSync('styles.css', 'utf8')}${PANE}</style></head><body class="theme-light"><script>${script}</script></body></html>`;
}
