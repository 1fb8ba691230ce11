/** How much is decoded before the app has its turn, in bytes. */
const PIECE = 1 << 20;
/** Of a file's beginning, to tell what it is written in, in bytes. */
const BEGINNING = 4096;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The text of a file: UTF-8, or UTF-16 by its mark or its zeros, or else Windows' Latin letters; null where it is no text at all.
 *
 * `rest` is called between pieces, with how much is decoded, from 0 to 1; where it says no, the answer is no text.
 */
export async function decodeText(bytes: Uint8Array, rest: (share: number) => Promise<boolean>): Promise<string | null> {
	const encoding = encodingOf(bytes.subarray(0, BEGINNING));
	if (encoding === null) return null;
	const text = await decoded(bytes, new TextDecoder(encoding, { fatal: encoding === 'utf-8' }), rest);
	return text === 'malformed' ? textOrNull(await decoded(bytes, new TextDecoder('windows-1252'), rest)) : textOrNull(text);
}

interface Decoded {
	readonly text: string;
}

function textOrNull(decodedText: Decoded | 'malformed' | null): string | null {
	return decodedText === null || decodedText === 'malformed' ? null : decodedText.text;
}

async function decoded(bytes: Uint8Array, decoder: TextDecoder, rest: (share: number) => Promise<boolean>): Promise<Decoded | 'malformed' | null> {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += PIECE) {
		try {
			parts.push(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
		} catch {
			return 'malformed';
		}
		if (!(await rest(Math.min(1, (at + PIECE) / bytes.length)))) return null;
	}
	// What a file that was cut off within a letter still has of it is left out: everything before was as it should be.
	return { text: parts.join('') };
}

/** By the mark at its beginning, or by where its zeros are: text for machines has none. */
function encodingOf(bytes: Uint8Array): Encoding | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	let [even, odd] = [0, 0];
	for (const [place, byte] of bytes.entries()) {
		if (byte !== 0) continue;
		if (place % 2 === 0) even++;
		else odd++;
	}
	if (even + odd === 0) return 'utf-8';
	// Letters of Western languages have one zero each.
	if (odd > bytes.length / 8 && even === 0) return 'utf-16le';
	return even > bytes.length / 8 && odd === 0 ? 'utf-16be' : null;
}
