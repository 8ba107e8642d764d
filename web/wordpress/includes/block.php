<?php
/**
 * The block "Compare sources" and the shortcode [factdiff id="34"].
 *
 * @package Factdiff
 */

namespace Factdiff;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block', 11 );
add_shortcode( 'factdiff', __NAMESPACE__ . '\shortcode_html' );

/** Block. */
function register_block(): void {
	register_block_type( dirname( FILE ) . '/block.json', array( 'render_callback' => __NAMESPACE__ . '\block_html' ) );
}

/**
 * A block in a post.
 *
 * @param array $attributes reportId.
 */
function block_html( array $attributes ): string {
	$inner = shown_report( (int) ( $attributes['reportId'] ?? 0 ) );
	return '' === $inner ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $inner . '</div>';
}

/**
 * A shortcode in a post.
 *
 * @param array|string $attributes id.
 */
function shortcode_html( $attributes ): string {
	return shown_report( (int) ( shortcode_atts( array( 'id' => 0 ), $attributes, 'factdiff' )['id'] ) );
}

/**
 * A report in the post that is being shown; "" where it may not be.
 *
 * @param int $id The report.
 */
function shown_report( int $id ): string {
	$report = $id > 0 && may_show( $id, (int) get_the_ID() ) ? report_of( $id ) : null;
	if ( null === $report ) {
		return '';
	}
	if ( is_feed() ) {
		return feed_html( $report );
	}
	wp_enqueue_script( 'factdiff-reader' );
	wp_enqueue_style( 'factdiff-reader' );
	return report_html( $report );
}
