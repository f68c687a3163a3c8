<?php
/**
 * What WordPress keeps of the tags where a writer may not post unfiltered HTML.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Handlers (`on…`) are never in the list, and `style` goes through WordPress's own filter for CSS.
 * `src` and `action` are addresses to WordPress already, so their schemes are checked.
 */
function career_elements_allow( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	// WordPress adds its global attributes (class, id, data-* and so on) before this filter runs.
	$global = isset( $allowed['div'] ) && is_array( $allowed['div'] ) ? $allowed['div'] : array();
	unset( $global['align'] );
	foreach ( career_elements_tags() as $tag => $attributes ) {
		$allowed[ $tag ] = array_merge( $global, array_fill_keys( $attributes, true ) );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'career_elements_allow', 10, 2 );

/**
 * Anybody may write a comment, and a link in it could become an element with figures of their own.
 */
function career_elements_shut_comment( $text ) {
	return false === stripos( $text, 'career' ) ? $text : "<div data-career-off>$text</div>";
}
add_filter( 'comment_text', 'career_elements_shut_comment', 99 );
