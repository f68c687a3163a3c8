<?php
/**
 * Settings → Career elements.
 */

defined( 'ABSPATH' ) || exit;

function career_elements_settings() {
	$stored = get_option( CAREER_ELEMENTS_OPTION );
	return wp_parse_args(
		is_array( $stored ) ? $stored : array(),
		array(
			'script'  => 'classic',
			'address' => '',
		)
	);
}

function career_elements_script_kinds() {
	return array(
		'classic' => __( 'Classic script: one file with all elements, works everywhere', 'career-elements' ),
		'module'  => __( 'Module: loads only the elements that a page uses', 'career-elements' ),
		'none'    => __( 'None: the theme or another plugin loads it', 'career-elements' ),
	);
}

function career_elements_sanitize( $input ) {
	$input   = is_array( $input ) ? $input : array();
	$script  = isset( $input['script'] ) ? sanitize_key( $input['script'] ) : '';
	$address = isset( $input['address'] ) ? trim( sanitize_text_field( $input['address'] ) ) : '';
	return array(
		'script'  => isset( career_elements_script_kinds()[ $script ] ) ? $script : 'classic',
		'address' => esc_url_raw( $address, array( 'https', 'http' ) ),
	);
}

function career_elements_register_settings() {
	register_setting(
		'career_elements',
		CAREER_ELEMENTS_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'career_elements_sanitize',
		)
	);
	add_settings_section( 'career_elements_script', __( 'Script', 'career-elements' ), '__return_empty_string', 'career-elements' );
	add_settings_field( 'career_elements_script', __( 'Kind', 'career-elements' ), 'career_elements_script_field', 'career-elements', 'career_elements_script' );
	add_settings_field(
		'career_elements_address',
		__( 'Folder', 'career-elements' ),
		'career_elements_address_field',
		'career-elements',
		'career_elements_script',
		array( 'label_for' => 'career-elements-address' )
	);
}
add_action( 'admin_init', 'career_elements_register_settings' );

function career_elements_script_field() {
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'Kind', 'career-elements' ) . '</legend>';
	foreach ( career_elements_script_kinds() as $kind => $label ) {
		printf(
			'<p><label><input type="radio" name="%s[script]" value="%s"%s> %s</label></p>',
			esc_attr( CAREER_ELEMENTS_OPTION ),
			esc_attr( $kind ),
			checked( career_elements_settings()['script'], $kind, false ),
			esc_html( $label )
		);
	}
	echo '</fieldset>';
}

function career_elements_address_field() {
	printf(
		'<input type="url" id="career-elements-address" class="regular-text code" name="%s[address]" value="%s" aria-describedby="career-elements-address-help">',
		esc_attr( CAREER_ELEMENTS_OPTION ),
		esc_attr( career_elements_settings()['address'] )
	);
	echo '<p class="description" id="career-elements-address-help">';
	esc_html_e( 'Leave it empty for the copy in this plugin. Another address is asked for the scripts by every reader’s browser.', 'career-elements' );
	echo '</p>';
}

function career_elements_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'career_elements' );
	do_settings_sections( 'career-elements' );
	submit_button();
	echo '</form></div>';
}

function career_elements_menu() {
	$name = __( 'Career elements', 'career-elements' );
	add_options_page( $name, $name, 'manage_options', 'career-elements', 'career_elements_settings_page' );
}
add_action( 'admin_menu', 'career_elements_menu' );
