/** No note says as much; what reads YAML holds every name of a map against all others, and calls itself for every level. */
const MOST_NAMES = 3000;
const MOST_SIGNS = 10_000;
const MOST_LEVELS = 200;
/** Of a line, its signs times its length: every fault is said with its line. */
const MOST_WORK = 100_000_000;

const SIGNS = /\n *|[[{\]}]|:[ \t]?|[-?](?=[ \t\r\n])|[,&*!"'#%|>]/g;

/** True for a block of properties so large, or nested so deeply, that reading it could take minutes or end the app: it is left alone. */
export function isBeyondBounds(yaml: string): boolean {
	let names = 0;
	let signs = 0;
	let work = 0;
	let brackets = 0;
	let line = { at: 0, signs: 0, levels: 0 };
	for (const { 0: found, index } of yaml.matchAll(SIGNS)) {
		signs++;
		line.signs++;
		switch (found[0]) {
			case '\n':
				work += line.signs * (index - line.at);
				line = { at: index, signs: 0, levels: found.length - 1 };
				break;
			case '[': case '{': brackets++; break;
			case ']': case '}': brackets = Math.max(0, brackets - 1); break;
			case ',': names++; break;
			case ':':
				names++;
				line.levels += found.length - 1;
				break;
			case '-': case '?': line.levels++; break;
			default: break;
		}
		if (names > MOST_NAMES || signs > MOST_SIGNS || brackets + line.levels > MOST_LEVELS) return true;
	}
	return work + line.signs * (yaml.length - line.at) > MOST_WORK;
}
