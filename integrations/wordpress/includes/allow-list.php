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

/**
 * WordPress would take the script and leave its text. What an author pastes around JSON becomes an attribute, which stays.
 *
 * @param string $content With slashes, as it comes before it is stored.
 */
function career_elements_keep_json( $content ) {
	if ( current_user_can( 'unfiltered_html' ) || false === stripos( $content, 'application/json' ) ) {
		return $content;
	}
	$tags  = implode( '|', array_keys( career_elements_tags() ) );
	$start = "<(?:$tags)\b[^>]*|<\w+\s[^>]*\bdata-career=[^>]*";
	$move  = static function ( $found ) {
		$json = preg_replace( '/\s*[\r\n]\s*/', ' ', trim( $found['json'] ) );
		if ( null === json_decode( $json ) ) {
			return $found[0];
		}
		$json = str_replace( array( '<', '>', '&' ), array( '\\u003c', '\\u003e', '\\u0026' ), $json );
		$name = false === stripos( $found['start'], 'data-career=' ) ? 'config' : 'data-config';
		return sprintf( '%s %s="%s">', $found['start'], $name, career_elements_attribute( 'config', $json ) );
	};
	$moved = preg_replace_callback( "~(?<start>$start)>\s*<script\s+type=[\"']?application/json[\"']?\s*>(?<json>.*?)</script>~is", $move, wp_unslash( $content ) );
	return null === $moved ? $content : wp_slash( $moved );
}
// Before WordPress's filter for HTML (10).
add_filter( 'content_save_pre', 'career_elements_keep_json', 9 );
