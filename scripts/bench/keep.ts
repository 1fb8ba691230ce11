/** Puts what a run found between the marks of `docs/performance.md`; what people wrote there stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { bundleParts } from './bundle-parts';
import { markdownTable, type BenchReport } from './report';

const PATH = 'docs/performance.md';
const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/** Rewrites the measured part of the docs. */
export async function keepInDocs(report: BenchReport, day: string): Promise<void> {
	const parts = await bundleParts();
	const whole = parts.reduce((sum, { bytes }) => sum + bytes, 0);
	const bundle = markdownTable({ head: ['part of main.js', 'bytes', 'share'], rows: parts.map(({ part, bytes }) => [part, String(bytes), `${((100 * bytes) / whole).toFixed(1)} %`]) });
	const text = readFileSync(PATH, 'utf8');
	writeFileSync(PATH, withMeasured(text, [`Taken on ${day}, Node ${process.versions.node}, ${cpus().length} cores.`, report.toMarkdown(), bundle].join('\n\n')));
}

/** The text with something else between its marks. */
export function withMeasured(text: string, measured: string): string {
	const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
	if (begin < 0 || end < begin) throw new Error(`${PATH} has no marks ${BEGIN} and ${END}.`);
	return `${text.slice(0, begin + BEGIN.length)}\n${measured}\n${text.slice(end)}`;
}
