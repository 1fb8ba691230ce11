// The CSS rules of the directory's review, all as errors.
export default {
	plugins: ['stylelint-no-unsupported-browser-features'],
	rules: {
		'declaration-no-important': true,
		'selector-pseudo-class-disallowed-list': ['has'],
		'color-named': 'never',
		'declaration-block-no-duplicate-properties': true,
		'selector-pseudo-class-no-unknown': true,
		'selector-pseudo-element-no-unknown': true,
		'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
		'unit-no-unknown': true,
		'at-rule-no-unknown': true,
		'property-no-unknown': true,
		'property-disallowed-list': ['all'],
		'function-url-scheme-allowed-list': ['data'],
		'plugin/no-unsupported-browser-features': [true, { browsers: ['electron >= 39'], ignorePartialSupport: true }],
	},
};
