<?php
/**
 * Runs when somebody deletes the plugin. Posts keep their blocks and shortcodes.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'career_elements' );
