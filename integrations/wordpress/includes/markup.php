<?php
/**
 * The markup of an element: used by the blocks and by the shortcode.
 */

defined( 'ABSPATH' ) || exit;

/**
 * The addresses that WordPress itself can check. It would cut the placeholders out of `template`,
 * which the element checks after filling them in.
 */
const CAREER_ELEMENTS_ADDRESSES = array( 'src', 'action' );

/**
 * @param string $tag        One of career_elements_tags().
 * @param array  $attributes What was given, by the attribute's name; anything unknown is left out.
 * @param string $fallback   HTML for readers without scripts, escaped already.
 */
function career_elements_markup( $tag, array $attributes, $fallback ) {
	$written = '';
	foreach ( career_elements_tags()[ $tag ] as $name ) {
		$value = isset( $attributes[ $name ] ) ? $attributes[ $name ] : null;
		if ( ! is_scalar( $value ) || '' === $value || false === $value ) {
			continue;
		}
		$written .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, career_elements_attribute( $name, $value ) );
	}
	return "<$tag$written>$fallback</$tag>";
}

function career_elements_attribute( $name, $value ) {
	$value = in_array( $name, CAREER_ELEMENTS_ADDRESSES, true ) ? esc_url( $value ) : esc_attr( $value );
	// Shortcodes are looked for in attributes as well: a list in JSON is none.
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), $value );
}

/**
 * What stands in an element for readers without scripts: the writer's words, or a link to the data.
 */
function career_elements_fallback( array $attributes ) {
	$text    = isset( $attributes['fallback'] ) ? trim( (string) $attributes['fallback'] ) : '';
	$caption = isset( $attributes['caption'] ) ? trim( (string) $attributes['caption'] ) : '';
	$address = isset( $attributes['src'] ) ? esc_url( $attributes['src'] ) : '';
	if ( '' !== $text ) {
		return wpautop( esc_html( $text ) );
	}
	if ( '' !== $address ) {
		$label = '' !== $caption ? $caption : __( 'The data of this comparison or chart', 'career-elements' );
		return sprintf( '<p><a href="%s">%s</a></p>', $address, esc_html( $label ) );
	}
	return '' !== $caption ? '<p>' . esc_html( $caption ) . '</p>' : '';
}
