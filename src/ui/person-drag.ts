/** Marks what is dragged as a person of this vault; what other apps take from it is the link. */
const TYPE = 'application/x-rapport-person';

/** Says whose row or mark is dragged. */
export function dragPerson({ dataTransfer }: DragEvent, path: string): void {
	dataTransfer?.setData(TYPE, path);
}

/** True where a person is dragged; who it is, is told only when they are dropped. */
export function hasDraggedPerson({ dataTransfer }: DragEvent): boolean {
	return dataTransfer?.types.includes(TYPE) ?? false;
}

/** The path of the person that is dropped, or null. */
export function draggedPerson({ dataTransfer }: DragEvent): string | null {
	return dataTransfer?.getData(TYPE) || null;
}
