<?php
// A site without the plugin, whose owner has put the script into the page.
add_action(
	'wp_footer',
	static function () {
		if ( ! function_exists( 'career_elements_tags' ) ) {
			echo '<script src="/career/auto.iife.js" defer></script>';
		}
	}
);
// Pictures of people come from another server.
add_filter( 'pre_option_show_avatars', '__return_zero' );
// What plugins do that put the scripts of a site into one file of their own.
add_filter(
	'script_loader_tag',
	static function ( $tag, $handle, $src ) {
		if ( 'career-elements' !== $handle || ! isset( $_GET['combine'] ) ) {
			return $tag;
		}
		$folder = WP_CONTENT_DIR . '/cache';
		wp_mkdir_p( $folder );
		$path = ABSPATH . ltrim( (string) wp_parse_url( $src, PHP_URL_PATH ), '/' );
		file_put_contents( $folder . '/site.js', "var first = 1;\n" . file_get_contents( $path ) . "\n;var last = 2;" );
		return '<script src="' . content_url( 'cache/site.js' ) . '" defer></script>';
	},
	99,
	3
);
