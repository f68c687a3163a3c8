<?php
/**
 * Runs in the folder of Drupal's files: installs it, or does in it what standard input says.
 * php drupal.php install DATABASE URL PASSWORD | prepare URL | post URL
 */

[, $task, $url] = $argv;
$host = parse_url( $url, PHP_URL_HOST ) . ':' . parse_url( $url, PHP_URL_PORT );
$_SERVER = array(
	'HTTP_HOST'       => $host,
	'REMOTE_ADDR'     => '127.0.0.1',
	'REQUEST_URI'     => '/',
	'SCRIPT_NAME'     => '/index.php',
	'SERVER_SOFTWARE' => 'php',
) + $_SERVER;
$loader = require 'autoload.php';

if ( 'install' === $task ) {
	[, , , $database, $password] = $argv;
	require_once 'core/includes/install.core.inc';
	$driver = 'Drupal\\sqlite\\Driver\\Database\\sqlite';
	$pass   = array( 'pass1' => $password, 'pass2' => $password );
	install_drupal(
		$loader,
		array(
			'interactive' => false,
			'site_path'   => 'sites/default',
			'parameters'  => array( 'profile' => 'standard', 'langcode' => 'en' ),
			'forms'       => array(
				'install_settings_form'  => array( 'driver' => $driver, $driver => array( 'database' => $database ) ),
				'install_configure_form' => array(
					'site_name'                    => 'Careers',
					'site_mail'                    => 'admin@example.org',
					'account'                      => array( 'name' => 'admin', 'mail' => 'admin@example.org', 'pass' => $pass ),
					'enable_update_status_module'  => false,
					'enable_update_status_emails'  => false,
				),
			),
		)
	);
	exit( 0 );
}

$request = Symfony\Component\HttpFoundation\Request::create( $url );
$kernel  = Drupal\Core\DrupalKernel::createFromRequest( $request, $loader, 'prod' );
$kernel->boot();
$kernel->preHandle( $request );
Drupal::service( 'account_switcher' )->switchTo( Drupal\user\Entity\User::load( 1 ) );
$input = json_decode( stream_get_contents( STDIN ), true );

if ( 'prepare' === $task ) {
	Drupal::service( 'theme_installer' )->install( array( $input['theme'] ) );
	Drupal::configFactory()->getEditable( 'system.theme' )->set( 'default', $input['theme'] )->save();
	Drupal\filter\Entity\FilterFormat::create(
		array(
			'format'  => 'career',
			'name'    => 'Career',
			'filters' => array(
				'filter_html' => array( 'status' => true, 'settings' => array( 'allowed_html' => $input['allowed'] ) ),
			),
		)
	)->save();
	drupal_flush_all_caches();
	echo json_encode( Drupal::VERSION );
	exit( 0 );
}

$addresses = array();
foreach ( $input as $name => list( $format, $html ) ) {
	$body = array( 'value' => $html, 'format' => $format );
	$node = Drupal\node\Entity\Node::create( array( 'type' => 'page', 'title' => $name, 'uid' => 1, 'status' => 1, 'body' => $body ) );
	$node->save();
	$addresses[ $name ] = '/node/' . $node->id();
}
echo json_encode( $addresses );
