<?php
/**
 * The address that the editor's browser sends a finished report to; WordPress checks the nonce of each request.
 *
 *   POST /wp-json/factdiff/v1/reports       { "report": {…}, "title": "Two counts", "post": 12 }  ->  { "id": 34 }
 *   GET  /wp-json/factdiff/v1/reports/34    { "id": 34, "title": "…", "report": {…} }
 *   DELETE …/34
 *
 * A report does not change: what an editor has published stays as it was read, whatever its author compares later.
 *
 * @package Factdiff
 */

namespace Factdiff;

defined( 'ABSPATH' ) || exit;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );

/** Routes. */
function register_routes(): void {
	$fields = array(
		'report' => array(
			'type'     => 'object',
			'required' => true,
		),
		'title'  => array(
			'type'    => 'string',
			'default' => '',
		),
		'post'   => array(
			'type'    => 'integer',
			'minimum' => 0,
			'default' => 0,
		),
	);
	register_rest_route(
		'factdiff/v1',
		'/reports',
		array(
			'methods'             => 'POST',
			'callback'            => __NAMESPACE__ . '\save_report',
			'permission_callback' => __NAMESPACE__ . '\may_save',
			'args'                => $fields,
		)
	);
	register_rest_route(
		'factdiff/v1',
		'/reports/(?P<id>\d+)',
		array(
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\send_report',
				'permission_callback' => __NAMESPACE__ . '\may_read_report',
			),
			array(
				'methods'             => 'DELETE',
				'callback'            => __NAMESPACE__ . '\delete_report',
				'permission_callback' => static fn( $request ) => may_delete( (int) $request['id'] ),
			),
		)
	);
}

/**
 * Who writes posts may keep a comparison; in a post, who may edit that post.
 *
 * @param \WP_REST_Request $request A save.
 */
function may_save( \WP_REST_Request $request ): bool {
	$post = (int) $request['post'];
	return current_user_can( 'edit_posts' ) && ( 0 === $post || current_user_can( 'edit_post', $post ) );
}

/**
 * The report's author, and editors; and who may edit the post it was made in.
 *
 * @param \WP_REST_Request $request Names a report.
 */
function may_read_report( \WP_REST_Request $request ): bool {
	$report = get_post( (int) $request['id'] );
	if ( ! $report || POST_TYPE !== $report->post_type ) {
		return false;
	}
	return current_user_can( 'edit_post', $report->ID ) || ( $report->post_parent > 0 && current_user_can( 'edit_post', $report->post_parent ) );
}

/**
 * The report's author, and editors; where it was made in a post, only who may still edit that post.
 *
 * @param int $id The report.
 */
function may_delete( int $id ): bool {
	$report = get_post( $id );
	if ( ! $report || POST_TYPE !== $report->post_type || ! current_user_can( 'delete_post', $id ) ) {
		return false;
	}
	return 0 === $report->post_parent || ! get_post( $report->post_parent ) || current_user_can( 'edit_post', $report->post_parent );
}

/**
 * Stores what was sent.
 *
 * @param \WP_REST_Request $request A save.
 */
function save_report( \WP_REST_Request $request ) {
	$report = clean_report( $request['report'] );
	if ( is_wp_error( $report ) ) {
		return $report;
	}
	$id = store_report( $report, sanitize_text_field( $request['title'] ), (int) $request['post'] );
	return is_wp_error( $id ) ? $id : array( 'id' => $id );
}

/**
 * A report for its editor.
 *
 * @param \WP_REST_Request $request Names it.
 */
function send_report( \WP_REST_Request $request ): array {
	$id = (int) $request['id'];
	return array(
		'id'     => $id,
		'title'  => get_post_field( 'post_title', $id, 'raw' ),
		'report' => report_of( $id ),
	);
}

/**
 * Takes a report away for good.
 *
 * @param \WP_REST_Request $request Names it.
 */
function delete_report( \WP_REST_Request $request ): array {
	return array( 'deleted' => (bool) wp_delete_post( (int) $request['id'], true ) );
}
