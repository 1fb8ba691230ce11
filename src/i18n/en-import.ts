/** What an import could not do, and what taking it back does. */
export const enImportWriting = {
	there: (path: string): string => `${path} has come meanwhile, and was left as it is.`,
	undone: (made: number, filled: number): string => {
		const parts = [...(filled > 0 ? [`what was added to ${notes(filled)}`] : []), ...(made > 0 ? [`what was added to ${made === 1 ? 'a new note' : `${made} new notes`}`] : [])];
		return `import: ${parts.join(', and ')}${made > 0 ? `; the ${made === 1 ? 'note itself stays' : 'notes themselves stay'}` : ''}`;
	},
};

function notes(count: number): string {
	return count === 1 ? '1 note' : `${count} notes`;
}
