import { icons } from 'lucide';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const PREFIX = 'lucide-';
type IconNode = readonly (readonly [string, Readonly<Record<string, string | number | undefined>>])[];

/** `ArrowDownAZ` → `arrow-down-a-z`, `BarChart2` → `bar-chart-2` */
function kebabOf(name: string): string {
	return name
		.replace(/([a-z])([A-Z0-9])/g, '$1-$2')
		.replace(/([A-Z0-9])([A-Z])/g, '$1-$2')
		.replace(/(\d)([a-z])/g, '$1$2')
		.toLowerCase();
}

const byName = new Map<string, IconNode>(Object.entries(icons as Record<string, IconNode>).map(([name, node]) => [kebabOf(name), node]));
const custom = new Map<string, string>();

function bareName(iconId: string): string {
	return iconId.startsWith(PREFIX) ? iconId.slice(PREFIX.length) : iconId;
}

function emptySvg(name: string): SVGSVGElement {
	const svg = activeDocument.createElementNS(SVG_NAMESPACE, 'svg');
	svg.setAttribute('class', `svg-icon ${name}`);
	return svg;
}

function lucideSvg(name: string, node: IconNode): SVGSVGElement {
	const svg = emptySvg(PREFIX + name);
	svg.setAttrs({ width: 24, height: 24, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
	for (const [tag, attributes] of node) {
		const child = svg.appendChild(activeDocument.createElementNS(SVG_NAMESPACE, tag));
		for (const [key, value] of Object.entries(attributes)) if (value !== undefined) child.setAttribute(key, String(value));
	}
	return svg;
}

function customSvg(iconId: string, content: string): SVGSVGElement {
	const svg = emptySvg(iconId);
	svg.setAttribute('viewBox', '0 0 100 100');
	const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG_NAMESPACE}">${content}</svg>`, 'image/svg+xml');
	svg.append(...Array.from(parsed.documentElement.childNodes));
	return svg;
}

/** A new SVG for an icon, or null where there is none of that name. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const content = custom.get(iconId);
	if (content !== undefined) return customSvg(iconId, content);
	const name = bareName(iconId);
	const node = byName.get(name);
	return node ? lucideSvg(name, node) : null;
}

/** Puts an icon in place of the element's children; an unknown name leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	parent.empty();
	const icon = getIcon(iconId);
	if (icon) parent.appendChild(icon);
}

/** Adds an icon drawn on a 100 × 100 canvas. */
export function addIcon(iconId: string, svgContent: string): void {
	custom.set(iconId, svgContent);
}

/** Takes an added icon away again. */
export function removeIcon(iconId: string): void {
	custom.delete(iconId);
}

/** The names of all icons, added ones first. */
export function getIconIds(): string[] {
	return [...custom.keys(), ...Array.from(byName.keys(), (name) => PREFIX + name)];
}
