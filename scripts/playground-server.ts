/** Serves the playground: the page, the built plugin as text, and a vault as JSON. Reads only. */
import esbuild from 'esbuild';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { demoVault } from './demo-vault';
import { localDay } from './local-day';
import { root } from './plugin-build';
import { readVaultFolder, type VaultFiles } from './vault-folder';

/** A running playground. */
export interface Playground {
	readonly address: string;
	close(): Promise<void>;
}

/** What the page is told about its vault. */
export interface ServedVault {
	readonly name: string;
	readonly isReal: boolean;
	readonly files: VaultFiles;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const page = `${root}tests/host/page/`;

// The plugin's code is evaluated from its text, as the app does; everything else comes from files of this server.
const policy = "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Starts the server on the first free port from `port` on; 0 takes any. With a folder the page shows that vault, read anew at each load. */
export async function startPlayground({ port, folder }: { port: number; folder?: string }): Promise<Playground> {
	const bundle = await bundlePage();
	const server = createServer((request, response) => {
		answer(request, response, bundle, folder).catch((error: unknown) => {
			console.error(error);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	const taken = await listen(server, port);
	return {
		address: `http://localhost:${taken}/`,
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		}),
	};
}

/** The demo vault as of a day. */
export async function demoFiles(today: string): Promise<VaultFiles> {
	return demoVault(today, await readVaultFolder(`${root}test-vault`));
}

interface Bundle {
	readonly script: string;
	readonly styles: string;
}

async function bundlePage(): Promise<Bundle> {
	const { outputFiles } = await esbuild.build({
		absWorkingDir: root,
		entryPoints: ['tests/host/page/page.ts', 'tests/host/page/page.css'],
		outdir: 'artifacts/page',
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		platform: 'browser',
		charset: 'utf8',
		logLevel: 'warning',
	});
	const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
	return { script: textOf('.js'), styles: textOf('.css') };
}

async function answer(request: IncomingMessage, response: ServerResponse, bundle: Bundle, folder: string | undefined): Promise<void> {
	// A page elsewhere must not read the vault through a name that it made lead here.
	if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) return send(response, 403, 'text/plain', 'Only for this computer');
	if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'Read only');
	const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
	switch (pathname) {
		case '/': return send(response, 200, 'text/html', readFileSync(`${page}index.html`, 'utf8'));
		case '/page.js': return send(response, 200, 'text/javascript', bundle.script);
		case '/page.css': return send(response, 200, 'text/css', bundle.styles);
		case '/plugin/main.js': return send(response, 200, 'text/plain', readFileSync(`${root}main.js`, 'utf8'));
		case '/plugin/styles.css': return send(response, 200, 'text/css', readFileSync(`${root}styles.css`, 'utf8'));
		case '/plugin/manifest.json': return send(response, 200, 'application/json', readFileSync(`${root}manifest.json`, 'utf8'));
		case '/vault.json': return send(response, 200, 'application/json', JSON.stringify(await servedVault(searchParams, folder)));
		case '/favicon.ico': return send(response, 204, 'text/plain', '');
		default: return send(response, 404, 'text/plain', 'Not found');
	}
}

async function servedVault(asked: URLSearchParams, folder: string | undefined): Promise<ServedVault> {
	if (folder !== undefined && asked.get('vault') !== 'demo') return { name: basename(folder), isReal: true, files: await readVaultFolder(folder) };
	const today = asked.get('today') ?? '';
	return { name: 'Demo vault', isReal: false, files: await demoFiles(isoDay.test(today) ? today : localDay(new Date())) };
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
	response.writeHead(status, {
		'content-type': `${type}; charset=utf-8`,
		'content-security-policy': policy,
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cache-control': 'no-store',
	});
	response.end(body);
}

/** Listens on this computer alone, on the next port where one is taken; gives the port. */
async function listen(server: Server, first: number): Promise<number> {
	for (let port = first; port < first + 100; port++) {
		const isFree = await new Promise<boolean>((resolve, reject) => {
			server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
			server.listen(port, '127.0.0.1', () => resolve(true));
		});
		server.removeAllListeners('error');
		if (isFree) return (server.address() as AddressInfo).port;
		server.removeAllListeners('listening');
	}
	throw new Error(`No free port from ${first} on`);
}
