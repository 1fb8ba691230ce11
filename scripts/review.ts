/** `npm run review`: the directory's automated checks of what would be released; builds first where that is needed. */
import { readFileSync } from 'node:fs';
import { buildIfOlder, root } from './plugin-build';
import { reviewOf, type ReleaseFiles } from './review/checks';

const NAMES = ['manifest.json', 'versions.json', 'package.json', 'package-lock.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'THIRD-PARTY.md', 'main.js', 'styles.css'] as const satisfies readonly (keyof ReleaseFiles)[];

await buildIfOlder();
const files = Object.fromEntries(NAMES.map((name) => [name, readFileSync(root + name, 'utf8')])) as unknown as ReleaseFiles;
const findings = reviewOf(files);
for (const { file, message } of findings) console.error(`${file} ${message}.`);
console.log(findings.length === 0 ? 'The review of what would be released finds nothing.' : `${findings.length} to mend.`);
process.exitCode = findings.length === 0 ? 0 : 1;
