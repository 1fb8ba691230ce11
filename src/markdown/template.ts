/** What a template's placeholders stand for. */
export interface TemplateValues {
	readonly title: string;
	/** `{{date}}`, as the core plugin writes it. */
	readonly date: string;
	readonly time: string;
	/** The moment of the template in another format: `'dddd'` → `'Wednesday'`. */
	readonly format: (pattern: string) => string;
	/** Of a new person; where they are absent, as in daily notes, `{{circle}}` and `{{role}}` are left alone. */
	readonly circle?: string;
	readonly role?: string;
}

const PLACEHOLDER = /\{\{\s*(title|date|time|circle|role)\s*(?::([^{}]*))?\}\}/gi;

/**
 * Fills in a template as the core Templates plugin does, whatever the case of a placeholder; others stay as they are.
 *
 * `fillTemplate('# {{title}}, {{date:dddd}} {{other}}', values)` → `'# Ada, Wednesday {{other}}'`
 */
export function fillTemplate(text: string, values: TemplateValues): string {
	// All in one go: a title that holds a placeholder is not filled in itself.
	return text.replace(PLACEHOLDER, (whole: string, name: string, pattern: string | undefined) => valueOf(name.toLowerCase(), pattern?.trim() ?? '', values) ?? whole);
}

function valueOf(name: string, pattern: string, values: TemplateValues): string | undefined {
	if (name === 'date' || name === 'time') return pattern === '' ? values[name] : values.format(pattern);
	if (pattern !== '') return undefined;
	if (name === 'title') return values.title;
	return name === 'circle' ? values.circle : values.role;
}
