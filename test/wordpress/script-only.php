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
