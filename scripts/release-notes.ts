/** `npm run --silent release-notes [-- TAG]`: what the changelog says of this version, for the release; fails where tag and version differ. */
import { readFileSync } from 'node:fs';
import { root } from './plugin-build';
import { sectionOf } from './review/checks';

const { version } = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8')) as { readonly version: string };
const tag = process.argv[2];
const thirdParty = readFileSync(`${root}THIRD-PARTY.md`, 'utf8').split('\n').filter((line) => line.startsWith('## ')).map((line) => `- ${line.slice(3)}`).join('\n');
const section = sectionOf(readFileSync(`${root}CHANGELOG.md`, 'utf8'), version);
if (tag !== undefined && tag !== version) fail(`The tag is ${tag}, and manifest.json says ${version}.`);
else if (section === null) fail(`CHANGELOG.md says nothing of ${version}.`);
else console.log(`${section}\n\nCode of others in main.js, with its licences:\n\n${thirdParty}`);

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
