<?php
// What wp_kses_post leaves of each snippet: JSON in, JSON out. The argument is WordPress's folder; no database is needed.
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
$GLOBALS['wp_plugin_paths'] = array();
foreach ( array( 'compat', 'load', 'plugin', 'functions', 'formatting', 'kses', 'utf8' ) as $file ) {
	if ( is_file( ABSPATH . WPINC . "/$file.php" ) ) {
		require_once ABSPATH . WPINC . "/$file.php";
	}
}
// The site's answer to a question that the database would have to be asked.
add_filter( 'pre_option_blog_charset', fn() => 'UTF-8' );
$snippets = json_decode( stream_get_contents( STDIN ), true );
echo json_encode( array_map( 'wp_kses_post', $snippets ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
