const WIKILINK = /\[\[([^[\]|#\n]+)/g;
const DESTINATION = /(\]\(<?)([^()<>#\s]+)/g;

/** Replaces the paths of the links named in `wanted`, leaving headings, shown text and everything else as they are. */
export function rewriteLinks(text: string, wanted: ReadonlySet<string>, replace: (linkpath: string) => string): string {
	return text
		.replace(WIKILINK, (whole, written: string) => {
			const isEscaped = written.endsWith('\\');
			const link = (isEscaped ? written.slice(0, -1) : written).trim();
			return wanted.has(link) ? `[[${replace(link)}${isEscaped ? '\\' : ''}` : whole;
		})
		.replace(DESTINATION, (whole, start: string, address: string) => {
			const link = decode(address);
			return wanted.has(link) ? start + encodeURI(replace(link)) : whole;
		});
}

function decode(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
