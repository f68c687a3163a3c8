<?php
/**
 * A block for each main element, and styles for the blocks that WordPress has already.
 */

defined( 'ABSPATH' ) || exit;

function career_elements_register_blocks() {
	wp_register_script(
		'career-elements-editor',
		plugins_url( 'editor.js', CAREER_ELEMENTS_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		CAREER_ELEMENTS_VERSION,
		true
	);
	$tags = wp_json_encode( career_elements_tags(), JSON_HEX_TAG );
	wp_add_inline_script( 'career-elements-editor', "window.careerElementsTags = $tags;", 'before' );
	wp_set_script_translations( 'career-elements-editor', 'career-elements' );
	foreach ( array_keys( career_elements_tags() ) as $tag ) {
		$folder = dirname( CAREER_ELEMENTS_FILE ) . "/blocks/$tag";
		if ( ! file_exists( "$folder/block.json" ) ) {
			continue;
		}
		register_block_type(
			$folder,
			array(
				'render_callback' => static function ( $attributes ) use ( $tag ) {
					return career_elements_render_block( $tag, $attributes );
				},
			)
		);
	}
}
add_action( 'init', 'career_elements_register_blocks' );

/**
 * Blocks write `payPeriod` where the element has `pay-period`.
 */
function career_elements_render_block( $tag, array $attributes ) {
	$given = array();
	foreach ( career_elements_tags()[ $tag ] as $name ) {
		$key = lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
		if ( isset( $attributes[ $key ] ) ) {
			$given[ $name ] = $attributes[ $key ];
		}
	}
	career_elements_enqueue();
	return sprintf(
		'<div %s>%s</div>',
		get_block_wrapper_attributes(),
		career_elements_markup( $tag, $given, career_elements_fallback( $attributes ) )
	);
}

function career_elements_register_styles() {
	$styles = array(
		'core/table' => array(
			'career-compare' => __( 'Role comparison', 'career-elements' ),
			'career-chart'   => __( 'Salary chart', 'career-elements' ),
		),
		'core/list'  => array(
			'career-ladder' => __( 'Career ladder (numbered)', 'career-elements' ),
			'career-list'   => __( 'Job list', 'career-elements' ),
		),
	);
	foreach ( $styles as $block => $names ) {
		foreach ( $names as $name => $label ) {
			register_block_style( $block, compact( 'name', 'label' ) );
		}
	}
}
add_action( 'init', 'career_elements_register_styles' );

/**
 * In the editor the elements are there at once, and nothing that is being edited is activated.
 */
function career_elements_editor_assets() {
	if ( ! is_admin() ) {
		return;
	}
	wp_enqueue_script(
		'career-elements-all',
		plugins_url( 'assets/career-elements.iife.js', CAREER_ELEMENTS_FILE ),
		array(),
		CAREER_ELEMENTS_VERSION,
		true
	);
	career_elements_enqueue_styles();
	career_elements_enqueue_guide_style( 'career-guide' );
}
add_action( 'enqueue_block_assets', 'career_elements_editor_assets' );
