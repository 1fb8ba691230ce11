/** A single value of a property. */
export type Scalar = string | number | boolean;

/** One property as it is to be: set, cleared with null, one more value in its list, or there without a value where it is missing. */
export type PropertyStep =
	| { readonly name: string; readonly value: Scalar | readonly Scalar[] | null }
	| { readonly name: string; readonly append: Scalar }
	| { readonly name: string; readonly blank: true };
