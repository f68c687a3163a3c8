<?php
// What wp_kses_post leaves of each snippet: JSON in, JSON out. The argument is WordPress's folder.
$_SERVER['HTTP_HOST'] = 'localhost';
require $argv[1] . '/wp-load.php';
$snippets = json_decode( stream_get_contents( STDIN ), true );
echo json_encode( array_map( 'wp_kses_post', $snippets ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
