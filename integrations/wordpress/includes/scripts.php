<?php
/**
 * The script and its style sheets, on the pages that use them.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether there is a tag, a block, a shortcode, or markup that stands for an element.
 */
function career_elements_is_used( $html ) {
	if ( ! is_string( $html ) ) {
		return false;
	}
	$tags = implode( '|', array_keys( career_elements_tags() ) );
	return 1 === preg_match( "~<(?:$tags)\b|wp:career-elements/|\[career[\s\]]|\bdata-career=|[#&;]career=|is-style-career-~i", $html );
}

/**
 * The posts of the page are known before its head is written, so the style sheets come in time.
 */
function career_elements_look_at_posts() {
	global $wp_query;
	foreach ( (array) $wp_query->posts as $post ) {
		if ( $post instanceof WP_Post ) {
			career_elements_look_at( $post->post_content );
		}
	}
}
add_action( 'wp_enqueue_scripts', 'career_elements_look_at_posts' );

/**
 * Widgets, templates and patterns are found when they are written.
 */
function career_elements_look_at( $html ) {
	if ( career_elements_is_used( $html ) ) {
		career_elements_enqueue();
		career_elements_enqueue_guide_style( $html );
	}
	return $html;
}
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $career_elements_hook ) {
	add_filter( $career_elements_hook, 'career_elements_look_at', 99 );
}
unset( $career_elements_hook );

function career_elements_enqueue_styles() {
	$fallback = plugins_url( 'assets/fallback.css', CAREER_ELEMENTS_FILE );
	$bridge   = plugins_url( 'bridge.css', CAREER_ELEMENTS_FILE );
	wp_enqueue_style( 'career-elements-fallback', $fallback, array(), CAREER_ELEMENTS_VERSION );
	wp_enqueue_style( 'career-elements-bridge', $bridge, array(), CAREER_ELEMENTS_VERSION );
}

/**
 * Text blocks and whole guides have a style sheet of their own, beside the one for all.
 */
function career_elements_enqueue_guide_style( $html ) {
	$tags = implode( '|', preg_grep( '/^(?:career-(?!guide)|job-|pay-amount|role-compare|salary-chart)/', array_keys( career_elements_tags() ), PREG_GREP_INVERT ) );
	if ( wp_style_is( 'career-elements-fallback' ) && preg_match( "~\b(?:$tags)\b~i", $html ) ) {
		$style = plugins_url( 'assets/fallback-guide.css', CAREER_ELEMENTS_FILE );
		wp_enqueue_style( 'career-elements-fallback-guide', $style, array( 'career-elements-fallback' ), CAREER_ELEMENTS_VERSION );
	}
}

function career_elements_enqueue() {
	if ( is_admin() || wp_is_json_request() || wp_script_is( 'career-elements', 'registered' ) ) {
		return;
	}
	career_elements_enqueue_styles();
	$settings = career_elements_settings();
	if ( 'none' === $settings['script'] ) {
		return;
	}
	$is_local = '' === $settings['address'];
	$folder   = $is_local ? plugins_url( 'assets/', CAREER_ELEMENTS_FILE ) : trailingslashit( $settings['address'] );
	// Somebody else's address says its version itself.
	$version = $is_local ? CAREER_ELEMENTS_VERSION : null;
	if ( 'module' === $settings['script'] && function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'career-elements', $folder . 'auto.js', array(), $version );
		return;
	}
	$file = 'module' === $settings['script'] ? 'auto.js' : 'auto.iife.js';
	wp_enqueue_script( 'career-elements', $folder . $file, array(), $version, true );
	// Plugins that put all scripts into one file take this one away from what lies beside it.
	add_action(
		'wp_head',
		static function () use ( $folder ) {
			printf( "<meta name=\"career-elements\" content=\"%s\">\n", esc_url( $folder ) );
		}
	);
}

/**
 * WordPress has modules since 6.5.
 */
function career_elements_module_tag( $tag, $handle ) {
	if ( 'career-elements' !== $handle || 'module' !== career_elements_settings()['script'] ) {
		return $tag;
	}
	$tag = preg_replace( '/\stype=([\'"])text\/javascript\1/', '', $tag );
	return preg_replace( '/<script(?=[^>]*\ssrc=)/', '<script type="module"', $tag );
}
add_filter( 'script_loader_tag', 'career_elements_module_tag', 10, 2 );
