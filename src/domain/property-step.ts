/** A single value of a property. */
export type Scalar = string | number | boolean;

/** One property as it is to be: set, cleared with null, or one more value in its list. */
export type PropertyStep =
	| { readonly name: string; readonly value: Scalar | readonly Scalar[] | null }
	| { readonly name: string; readonly append: Scalar };
