/** What quoted-printable stands for, in the character set that the parameters name: `'Sp=C3=A4rck'` → `'Spärck'`. */
export function quotedPrintable(value: string, parameters: string): string {
	const isLatin = /;CHARSET=(?:ISO-8859-1|WINDOWS-1252|US-ASCII)/.test(parameters);
	return value.replace(/(?:=[\dA-Fa-f]{2})+/g, (encoded) => decoded(encoded, isLatin));
}

/** Bytes that are no UTF-8 are taken for Latin letters, as older programs write them without saying so. */
function decoded(encoded: string, isLatin: boolean): string {
	if (!isLatin) {
		try {
			return decodeURIComponent(encoded.replaceAll('=', '%'));
		} catch {
			// Not UTF-8.
		}
	}
	return encoded.replace(/=(..)/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
