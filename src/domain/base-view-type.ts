/** The type of the view that the plugin adds to bases, as it stands in `.base` files. */
export const BASE_VIEW = 'relationships';
