<?php
/**
 * Deleting the plugin takes away everything it wrote: the reports, and the blocks and shortcodes that showed them.
 *
 * @package Factdiff
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

( static function () {
	global $wpdb;
	foreach ( $wpdb->get_col( "SELECT ID FROM {$wpdb->posts} WHERE post_type = 'factdiff_report'" ) as $report ) {
		wp_delete_post( (int) $report, true );
	}
	// A block without its plugin shows nothing, a shortcode shows its own text: both are taken out, revisions included.
	$posts = $wpdb->get_results( "SELECT ID, post_content FROM {$wpdb->posts} WHERE post_content LIKE '%wp:factdiff/compare%' OR post_content LIKE '%[factdiff %'" );
	foreach ( $posts as $post ) {
		$content = preg_replace(
			array( '#<!-- wp:factdiff/compare (?:\{[^{}]*\} )?/-->\s*#', '#<!-- wp:shortcode -->\s*\[factdiff [^\]]*\]\s*<!-- /wp:shortcode -->\s*#', '#\[factdiff [^\]]*\]#' ),
			'',
			$post->post_content
		);
		$wpdb->update( $wpdb->posts, array( 'post_content' => $content ), array( 'ID' => $post->ID ) );
		clean_post_cache( (int) $post->ID );
	}
} )();
