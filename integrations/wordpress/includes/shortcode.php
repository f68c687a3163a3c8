<?php
/**
 * [career element="role-compare" src="roles.json" currency="USD"]What readers see without scripts[/career]
 */

defined( 'ABSPATH' ) || exit;

function career_elements_shortcode( $given, $content = '' ) {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		// A word alone, as in [career only-differences], has a number for its name.
		if ( is_int( $name ) ) {
			$attributes[ str_replace( '_', '-', strtolower( $value ) ) ] = true;
		} else {
			// Quotes that an editor has made typographic are no quotes to WordPress: they end up in the value.
			$attributes[ str_replace( '_', '-', $name ) ] = preg_replace( '/^[“”„″]|[“”„″]$/u', '', html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		}
	}
	$tag     = isset( $attributes['element'] ) ? strtolower( trim( $attributes['element'] ) ) : 'role-compare';
	$content = career_elements_tidy( (string) $content );
	if ( ! isset( career_elements_tags()[ $tag ] ) ) {
		return career_elements_unknown( $tag ) . do_shortcode( $content );
	}
	$json = career_elements_json_in( $content );
	if ( null !== $json ) {
		$attributes += array( 'config' => $json );
		$content     = '';
	}
	$fallback = '' === $content ? career_elements_fallback( $attributes ) : do_shortcode( $content );
	career_elements_enqueue();
	return '<div class="career-elements">' . career_elements_markup( $tag, $attributes, $fallback ) . '</div>';
}
add_shortcode( 'career', 'career_elements_shortcode' );

/**
 * Readers get the fallback; those who can mend it are told why.
 */
function career_elements_unknown( $tag ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: 1: the name that was given. 2: the names that there are. */
	$text = __( 'There is no career element “%1$s”. There are: %2$s. Only people who can edit posts see this.', 'career-elements' );
	return '<p>' . esc_html( sprintf( $text, $tag, implode( ', ', array_keys( career_elements_tags() ) ) ) ) . '</p>';
}

/**
 * Halves of paragraphs that WordPress leaves at the edges of what a shortcode encloses.
 */
function career_elements_tidy( $content ) {
	$edge = '(?:\s|</?p>|<br\s*/?>)*';
	if ( preg_match( "#^$edge</p>(?P<inner>.*?)<p>$edge$#s", $content, $found ) ) {
		return trim( $found['inner'] );
	}
	return trim( preg_replace( '#^(?:\s|</p>|<br\s*/?>)+|(?:\s|<p>|<br\s*/?>)+$#', '', $content ) );
}

/**
 * An attribute of a shortcode cannot hold brackets, so lists of data stand between the tags.
 *
 * @return string|null The JSON, or null if the content is something else.
 */
function career_elements_json_in( $content ) {
	// Paragraphs and line breaks are WordPress's, and where there are tags there is HTML.
	$text = preg_replace( '#</?p>|<br\s*/?>#', ' ', $content );
	$text = trim( html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	return preg_match( '/^[{\[]/', $text ) && null !== json_decode( $text ) ? $text : null;
}

/**
 * WordPress takes everything after a lone `<` for a tag, and finds no end of the shortcode in it.
 */
function career_elements_guard_json( $content ) {
	if ( false === strpos( $content, '[career' ) ) {
		return $content;
	}
	$guard = static function ( $found ) {
		return $found[1] . preg_replace( '#<(?!/?(?:p|br|span|div)\b)#i', '\\u003c', $found[2] ) . $found[3];
	};
	$edge  = '(?:\s|</?p>|<br\s*/?>)*';
	// A list of JSON, not another shortcode.
	return preg_replace_callback( '#(\[career\b[^\]]*\]' . $edge . ')((?:\{|\[\s*[{\["\d]).*?)(\[/career\])#is', $guard, $content );
}
// Before blocks (9) and shortcodes (11).
add_filter( 'the_content', 'career_elements_guard_json', 8 );

/**
 * Typographic quotes would be the end of JSON.
 */
function career_elements_keep_quotes( $shortcodes ) {
	$shortcodes[] = 'career';
	return $shortcodes;
}
add_filter( 'no_texturize_shortcodes', 'career_elements_keep_quotes' );
