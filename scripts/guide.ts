/** `npm run guide`: writes the generated pages of docs/ from the built plugin in the stand-in; with `--check` it only says which differ. */
import { readFileSync, writeFileSync } from 'node:fs';
import { GUIDE_VAULT } from './guide/commands-page';
import { guidePages } from './guide/pages';
import { buildIfOlder, root } from './plugin-build';
import { withPlugin } from './plugin-session';

await buildIfOlder();
const pages = await withPlugin({ ...GUIDE_VAULT }, (host) => Promise.resolve(guidePages(host)));
const isCheck = process.argv.includes('--check');
const differing = Object.entries(pages).filter(([path, text]) => readOrNothing(root + path) !== text);
for (const [path, text] of differing) {
	if (!isCheck) writeFileSync(root + path, text);
	console.log(isCheck ? `${path} is not what the plugin says; npm run guide writes it.` : `written: ${path}`);
}
if (differing.length === 0) console.log('The generated pages say what the plugin says.');
// What the plugin left open must not keep the terminal waiting.
process.exit(isCheck && differing.length > 0 ? 1 : 0);

function readOrNothing(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
