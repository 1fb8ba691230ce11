import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlayground, type Playground, type ServedVault } from '../../scripts/playground-server';

let folder: string;
let demo: Playground;
let real: Playground;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'rapport-'));
	mkdirSync(join(folder, 'People'));
	writeFileSync(join(folder, 'People/Ada.md'), 'first');
	demo = await startPlayground({ port: 0 });
	real = await startPlayground({ port: Number(new URL(demo.address).port), folder });
}, 30_000);
afterAll(async () => {
	await demo.close();
	await real.close();
	rmSync(folder, { recursive: true });
});

async function vaultOf({ address }: Playground, query = ''): Promise<ServedVault> {
	return (await fetch(`${address}vault.json${query}`)).json() as Promise<ServedVault>;
}

function statusOf({ address }: Playground, options: { method?: string; host?: string }): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		const sent = request(address, { method: options.method ?? 'GET', ...(options.host === undefined ? {} : { headers: { host: options.host } }) }, (response) => {
			response.resume();
			resolve(response.statusCode);
		});
		sent.on('error', reject);
		sent.end();
	});
}

test('where a port is taken, the next one is used', () => {
	expect(Number(new URL(real.address).port)).toBeGreaterThan(Number(new URL(demo.address).port));
});

test('the demo vault is served as of the day asked for', async () => {
	const vault = await vaultOf(demo, '?today=2030-02-01');
	expect(vault).toMatchObject({ name: 'Demo vault', isReal: false });
	expect(Object.keys(vault.files)).toEqual(expect.arrayContaining(['Daily/2030-02-01.md', 'People/Grace Hopper.md', '.obsidian/daily-notes.json']));
});

test('a real folder is read anew at each load, and never written', async () => {
	expect(await vaultOf(real)).toMatchObject({ isReal: true, files: { 'People/Ada.md': 'first' } });
	writeFileSync(join(folder, 'People/Ada.md'), 'second');
	expect((await vaultOf(real)).files).toEqual({ 'People/Ada.md': 'second' });
	for (const method of ['POST', 'PUT', 'DELETE']) expect(await statusOf(real, { method })).toBe(405);
	expect(readFileSync(join(folder, 'People/Ada.md'), 'utf8')).toBe('second');
});

test('beside a real folder the demo can still be asked for', async () => {
	expect((await vaultOf(real, '?vault=demo&today=2030-02-01')).isReal).toBe(false);
});

test('only this computer is answered, whatever name led here', async () => {
	expect(await statusOf(demo, { host: 'elsewhere.example' })).toBe(403);
	expect(await statusOf(demo, { host: 'localhost:1' })).toBe(200);
});

test('nothing but the page\'s own files is served, under a policy without inline scripts', async () => {
	const page = await fetch(demo.address);
	const policy = page.headers.get('content-security-policy') ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(/script-src[^;]*unsafe-inline/.test(policy)).toBe(false);
	expect(await page.text()).toContain('not Obsidian');
	for (const path of ['package.json', '../package.json', '%2e%2e/package.json', 'src/main.ts']) expect((await fetch(demo.address + path)).status).toBe(404);
});
