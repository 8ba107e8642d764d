<?php
/**
 * The plugin's own files, none from elsewhere: reader.js shows a report, editor.js compares.
 *
 * @package Factdiff
 */

namespace Factdiff;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_scripts' );

/** Registers both; each is printed only where it is needed. */
function register_scripts(): void {
	wp_register_script( 'factdiff-reader', plugins_url( 'assets/reader.js', FILE ), array(), VERSION, true );
	wp_register_style( 'factdiff-reader', plugins_url( 'assets/reader.css', FILE ), array(), VERSION );
	wp_register_style( 'factdiff-editor', plugins_url( 'assets/editor.css', FILE ), array( 'wp-components' ), VERSION );
	wp_register_script(
		'factdiff-editor',
		plugins_url( 'assets/editor.js', FILE ),
		array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n', 'wp-plugins', 'wp-url' ),
		VERSION,
		true
	);
	wp_add_inline_script(
		'factdiff-editor',
		'window.factdiffFiles = ' . wp_json_encode( array( 'worker' => file_url( 'factdiff-worker.js' ), 'wasm' => file_url( 'factdiff.wasm' ), 'reader' => file_url( 'reader.js' ) ), JSON_HEX_TAG ) . ';',
		'before'
	);
	wp_set_script_translations( 'factdiff-editor', 'factdiff' );
}

/**
 * The address of a file that a script loads by itself; new with each version, as browsers keep the old one.
 *
 * @param string $name In assets/.
 */
function file_url( string $name ): string {
	return add_query_arg( 'ver', VERSION, plugins_url( 'assets/' . $name, FILE ) );
}
