/** Turns a drawing of the page into text that looks the same anywhere: nothing of the app's styles is left to be known. */

/** The properties that make up its looks, with what they are where nobody says otherwise. */
const INHERITED: Readonly<Record<string, string>> = {
	'fill': '#000000',
	'fill-opacity': '1',
	'fill-rule': 'nonzero',
	'stroke': 'none',
	'stroke-width': '1px',
	'stroke-dasharray': 'none',
	'stroke-linejoin': 'miter',
	'paint-order': 'normal',
	'font-size': '16px',
	'font-family': '',
	'text-anchor': 'start',
};
const COLOURS: ReadonlySet<string> = new Set(['fill', 'stroke']);
const KEPT: ReadonlySet<string> = new Set(['d', 'cx', 'cy', 'r', 'x', 'y', 'dy', 'x1', 'x2', 'y1', 'y2', 'rx', 'width', 'height', 'transform', 'href', 'startOffset']);

/** The text of an SVG with its looks written into it, on a background. */
export function standaloneText(svg: SVGSVGElement, { width, height }: { readonly width: number; readonly height: number }, background: string, title: string): string {
	const colours = new PlainColours(svg.doc);
	const out = svg.doc.implementation.createDocument(NAMESPACE, 'svg');
	const root = out.documentElement;
	for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) root.setAttribute(name, String(value));
	append(root, 'title').textContent = title;
	const ground = append(root, 'rect');
	for (const [name, value] of Object.entries({ width, height, fill: colours.of(background).colour })) ground.setAttribute(name, String(value));
	for (const child of Array.from(svg.children)) copyInto(root, child, INHERITED, colours);
	return new XMLSerializer().serializeToString(out).replace(NOT_IN_XML, '');
}

/** A name may hold it, and no picture could be made. */
const NOT_IN_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const NAMESPACE = 'http://www.w3.org/2000/svg';

function append(parent: Element, tag: string): Element {
	return parent.appendChild(parent.ownerDocument.createElementNS(NAMESPACE, tag));
}

function copyInto(parent: Element, el: Element, inherited: Readonly<Record<string, string>>, colours: PlainColours): void {
	const style = el.win.getComputedStyle(el);
	if (style.visibility === 'hidden' || (el.tagName === 'path' && !el.getAttribute('d'))) return;
	const copy = append(parent, el.tagName);
	for (const { name, value } of Array.from(el.attributes)) if (KEPT.has(name)) copy.setAttribute(name, value);
	// What a name goes along is found by it.
	if (el.tagName === 'path' && el.id !== '') copy.setAttribute('id', el.id);
	const own = looksOf(style, colours);
	for (const [name, value] of Object.entries(own)) if (value !== inherited[name]) copy.setAttribute(name, value);
	if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
	for (const child of Array.from(el.children)) copyInto(copy, child, own, colours);
	if (el.children.length === 0 && el.textContent) copy.textContent = el.textContent;
}

function looksOf(style: CSSStyleDeclaration, colours: PlainColours): Readonly<Record<string, string>> {
	const looks: Record<string, string> = {};
	for (const name of Object.keys(INHERITED)) {
		const value = style.getPropertyValue(name);
		looks[name] = COLOURS.has(name) ? colours.of(value).colour : value;
	}
	return looks;
}

/** Writes any colour that CSS knows as `#rrggbb`, which every program reads. */
class PlainColours {
	private readonly context: CanvasRenderingContext2D | null;
	private readonly known = new Map<string, { readonly colour: string }>();

	constructor(doc: Document) {
		const canvas = doc.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
		canvas.width = canvas.height = 1;
		this.context = canvas.getContext('2d', { willReadFrequently: true });
	}

	of(written: string): { readonly colour: string } {
		const known = this.known.get(written) ?? { colour: this.read(written) };
		this.known.set(written, known);
		return known;
	}

	private read(written: string): string {
		const { context } = this;
		if (written === 'none' || written === '' || !context) return written;
		context.clearRect(0, 0, 1, 1);
		context.fillStyle = written;
		context.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
		return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	}
}
