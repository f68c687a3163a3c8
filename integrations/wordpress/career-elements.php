<?php
/**
 * Plugin Name:       Career elements
 * Description:       Role comparisons, salary charts, career ladders and job search: as blocks, as a shortcode, as styles of the table block, or as tags.
 * Version:           __VERSION__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       career-elements
 *
 * The MIT licence is compatible with the GPL.
 */

defined( 'ABSPATH' ) || exit;

define( 'CAREER_ELEMENTS_VERSION', '__VERSION__' );
define( 'CAREER_ELEMENTS_FILE', __FILE__ );
define( 'CAREER_ELEMENTS_OPTION', 'career_elements' );

/**
 * The tags and their attributes. The file is written when the plugin is built, from the custom elements manifest.
 *
 * @return array<string, string[]>
 */
function career_elements_tags() {
	static $tags = null;
	if ( null === $tags ) {
		$tags = require __DIR__ . '/includes/tags.php';
	}
	return $tags;
}

require __DIR__ . '/includes/allow-list.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/settings.php';
