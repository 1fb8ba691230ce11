import type { Settings } from '../settings/shape';
import { scalarSource } from '../markdown/yaml-source';
import { markOf } from './person-properties';

/**
 * A template for notes of people, for the core plugin Templates or, with its commands, for Templater.
 *
 * Circle and role stand empty: who inserts it by hand fills them in, and a new person brings its own.
 */
export function personTemplate(settings: Settings, isForTemplater: boolean): string {
	const { circle, role, cadence, interesting } = settings.propertyNames;
	const mark = markOf(settings);
	const [title, date] = isForTemplater ? ['<% tp.file.title %>', '<% tp.date.now("YYYY-MM-DD") %>'] : ['{{title}}', '{{date}}'];
	return [
		'---',
		...(mark ? [mark.isTag ? `${mark.name}:\n  - ${scalarSource(mark.value)}` : `${mark.name}: ${scalarSource(mark.value)}`] : []),
		...[circle, role, cadence, interesting].map((name) => `${scalarSource(name)}:`),
		`created: ${date}`,
		'---',
		`# ${title}`,
		'',
		'',
	].join('\n');
}
